# catalogue: 48
# runs as: project
# expect: ok
import os
import json

facts = json.loads(input())
try:
    os.truncate(facts['decoy'], 0)
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
