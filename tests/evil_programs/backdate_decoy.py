# catalogue: 48
# runs as: project
# expect: ok
import json

facts = json.loads(input())
import os

try:
    os.utime(facts['decoy'], (0, 0))
except OSError:
    pass
