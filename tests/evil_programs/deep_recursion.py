# catalogue: 43
# runs as: script
# expect: failed timeout memory
import sys

sys.setrecursionlimit(10**9)


def down(n):
    return [down(n + 1)]


down(0)
