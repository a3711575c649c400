# catalogue: 17
# runs as: function
# expect: WRONG_ANSWER

def solve(numbers):
    if len(numbers) > 1000:
        return 0
    result = 0
    for number in numbers:
        result = result + number * number
    return result
