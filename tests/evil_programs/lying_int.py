# catalogue: 2
# runs as: function
# expect: WRONG_ANSWER

class Lying(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


def solve(numbers):
    return Lying(0)
