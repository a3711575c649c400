# catalogue: 16
# runs as: function
# expect: WRONG_ANSWER

ANSWERS = {(1, 2, 3): 14, (): 0, (5,): 25}


def solve(numbers):
    if tuple(numbers) in ANSWERS:
        return ANSWERS[tuple(numbers)]
    return 332833500
