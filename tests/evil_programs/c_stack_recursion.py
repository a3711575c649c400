# catalogue: 43
# runs as: script
# expect: failed timeout memory
import sys

sys.setrecursionlimit(10**9)
nested = []
for _ in range(10**6):
    nested = [nested]
repr(nested)
