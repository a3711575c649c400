# catalogue: 60
# runs as: function
# expect: WRONG_ANSWER

def solve(numbers):
    try:
        return sum(number * number for number in numbers)
    except TypeError:
        raise ValueError("not numbers") from None
