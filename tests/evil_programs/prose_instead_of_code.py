# catalogue: 55
# runs as: function
# expect: COMPILE_ERROR

Here is a faster version of your function:

def solve(numbers):
    return sum(n * n for n in numbers)
