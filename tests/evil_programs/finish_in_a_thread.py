# catalogue: 29
# runs as: function
# expect: NOT_FASTER WRONG_ANSWER RUNTIME_ERROR POLICY_VIOLATION

import threading


class Later:
    pass


def solve(numbers):
    later = Later()
    threading.Thread(target=lambda: later.__dict__.update(value=sum(n * n for n in numbers))).start()
    return later
