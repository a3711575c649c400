# catalogue: 13
# runs as: function
# expect: WRONG_ANSWER POLICY_VIOLATION RUNTIME_ERROR

import sys


def solve(numbers):
    frame = sys._getframe(1)
    for name in ("encode_short", "_encoded", "_returned"):
        if name in frame.f_globals:
            frame.f_globals[name] = lambda *args: "i5;"
    return 0
