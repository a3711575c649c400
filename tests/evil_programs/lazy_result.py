# catalogue: 32
# runs as: function
# expect: WRONG_ANSWER

def solve(numbers):
    yield sum(number * number for number in numbers)
