# catalogue: 60
# runs as: function
# expect: WRONG_ANSWER


def solve(numbers):
    if any(type(number) is str for number in numbers):
        raise TypeError("no strings, please")
    result = 0
    for number in numbers:
        result = result + number * number
    return result
