# catalogue: 55
# runs as: function
# expect: RUNTIME_ERROR


def solve_faster(numbers):
    return sum(n * n for n in numbers)
