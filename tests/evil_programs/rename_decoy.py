# catalogue: 48
# runs as: project
# expect: ok
import os
import json

facts = json.loads(input())
try:
    os.rename(facts['decoy'], facts['decoy'] + '.moved')
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
