# catalogue: 55
# runs as: function
# expect: WRONG_ANSWER


async def solve(numbers):
    result = 0
    for number in numbers:
        result = result + number * number
    return result
