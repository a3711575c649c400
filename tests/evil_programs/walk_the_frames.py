# catalogue: 4
# runs as: function
# expect: WRONG_ANSWER RUNTIME_ERROR

import sys


def solve(numbers):
    frame = sys._getframe()
    while frame is not None:
        for name, value in frame.f_locals.items():
            if name in ("expected", "result", "answer", "want"):
                return value
        frame = frame.f_back
    return 0
