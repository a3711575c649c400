def happy_numbers(limit):
    """Numbers below limit that reach 1 when replaced by the sum of the squares of their digits again and again."""
    happy = []
    for number in range(1, limit):
        seen = []
        current = number
        while current != 1 and current not in seen:
            seen.append(current)
            total = 0
            for digit in str(current):
                total = total + int(digit) ** 2
            current = total
        if current == 1:
            happy.append(number)
    return happy
