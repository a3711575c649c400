# catalogue: 30
# runs as: function
# expect: POLICY_VIOLATION RUNTIME_ERROR WRONG_ANSWER

import os


def solve(numbers):
    read, write = os.pipe()
    if os.fork() == 0:
        os.write(write, str(sum(number * number for number in numbers)).encode())
        os._exit(0)
    return int(os.read(read, 100))
