# catalogue: 29
# runs as: function
# expect: NOT_FASTER

SQUARES = {}
for index in range(200_000):
    SQUARES[index] = index * index


def solve(numbers):
    return sum(SQUARES[number] if number in SQUARES else number * number for number in numbers)
