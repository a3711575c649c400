# catalogue: 14
# runs as: function
# expect: WRONG_ANSWER

import os


class Bomb:
    def __reduce__(self):
        return os.system, ("touch /tmp/perfrl-pickle-bomb",)


def solve(numbers):
    return Bomb()
