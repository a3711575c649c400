# catalogue: 58
# runs as: function
# expect: WRONG_ANSWER


def solve(numbers):
    result = 0.0
    for number in numbers:
        result = result + number * number
    return result
