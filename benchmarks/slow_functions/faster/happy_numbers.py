def happy_numbers(limit):
    """Numbers below limit that reach 1 when replaced by the sum of the squares of their digits again and again."""
    squares = {str(d): d * d for d in range(10)}
    outcome = {1: True, 4: False}
    happy = []
    for number in range(1, limit):
        path = []
        current = number
        while current not in outcome:
            path.append(current)
            current = sum([squares[d] for d in str(current)])
        ends = outcome[current]
        for step in path:
            outcome[step] = ends
        if ends:
            happy.append(number)
    return happy
