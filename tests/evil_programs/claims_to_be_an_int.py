# catalogue: 3
# runs as: function
# expect: WRONG_ANSWER

class Claims:
    @property
    def __class__(self):
        return int


def solve(numbers):
    return Claims()
