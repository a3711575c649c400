# catalogue: 1
# runs as: function
# expect: WRONG_ANSWER

class Equal:
    def __eq__(self, other):
        return True

    def __repr__(self):
        return "5"


def solve(numbers):
    return Equal()
