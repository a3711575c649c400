# catalogue: 58
# runs as: function
# expect: WRONG_ANSWER

def solve(numbers):
    result = sum(number * number for number in numbers)
    return True if result == 1 else bool(result) if result < 1 else result
