# catalogue: 15
# runs as: script
# expect: ok
import json

facts = json.loads(input())
try:
    print(open(facts['decoy']).read())
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
