# catalogue: 48
# runs as: project
# expect: ok
import json

facts = json.loads(input())
try:
    open(facts['decoy'], 'r+').write('mine')
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
