# catalogue: 58
# runs as: function
# expect: WRONG_ANSWER

def solve(numbers):
    return float(sum(number * number for number in numbers))
