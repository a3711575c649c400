# catalogue: 3
# runs as: function
# expect: WRONG_ANSWER

class Named(int):
    pass


Named.__name__ = Named.__qualname__ = "int"
Named.__module__ = "builtins"


def solve(numbers):
    return Named(sum(number * number for number in numbers))
