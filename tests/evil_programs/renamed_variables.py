# catalogue: 36
# runs as: function
# expect: NOT_FASTER

def solve(numbers):
    total = 0
    for value in numbers:
        total = total + value * value
    return total
