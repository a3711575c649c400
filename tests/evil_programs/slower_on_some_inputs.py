# catalogue: 37
# runs as: function
# expect: NOT_FASTER


def solve(numbers):
    count = len(numbers)
    if count > 100_000 and numbers == list(range(count)):
        return (count - 1) * count * (2 * count - 1) // 6
    for _ in range(2):
        result = 0
        for number in numbers:
            result = result + number * number
    return result
