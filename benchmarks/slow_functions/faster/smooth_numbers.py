def nth_smooth(n):
    """The n-th number (from 1) without prime factors other than 2, 3 and 5."""
    if n < 1:
        return 0
    numbers = [1]
    i = j = k = 0
    while len(numbers) < n:
        a, b, c = 2 * numbers[i], 3 * numbers[j], 5 * numbers[k]
        smallest = min(a, b, c)
        numbers.append(smallest)
        i += a == smallest
        j += b == smallest
        k += c == smallest
    return numbers[n - 1]
