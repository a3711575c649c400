def nth_smooth(n):
    """The n-th number (from 1) without prime factors other than 2, 3 and 5."""
    count = 0
    number = 0
    while count < n:
        number = number + 1
        rest = number
        while rest % 2 == 0:
            rest = rest // 2
        while rest % 3 == 0:
            rest = rest // 3
        while rest % 5 == 0:
            rest = rest // 5
        if rest == 1:
            count = count + 1
    return number
