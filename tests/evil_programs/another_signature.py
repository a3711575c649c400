# catalogue: 55
# runs as: function
# expect: WRONG_ANSWER


def solve(numbers, start):
    return sum((n * n for n in numbers), start)
