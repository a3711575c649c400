def fibonacci(n):
    if n < 2:
        return n
    before, now = 0, 1
    for _ in range(n - 1):
        before, now = now, before + now
    return now
