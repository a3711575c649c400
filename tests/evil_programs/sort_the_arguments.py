# catalogue: 59
# runs as: function
# expect: WRONG_ANSWER

def solve(numbers):
    numbers.sort(reverse=True)
    return sum(number * number for number in numbers)
