# catalogue: 6
# runs as: function
# expect: RUNTIME_ERROR WRONG_ANSWER

import os


class Bomb:
    def __del__(self):
        os._exit(0)


def solve(numbers):
    return Bomb()
