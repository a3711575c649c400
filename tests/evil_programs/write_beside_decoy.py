# catalogue: 19
# runs as: project
# expect: ok
import os
import json

facts = json.loads(input())
try:
    open(os.path.join(os.path.dirname(facts['decoy']), 'sitecustomize.py'), 'w').write('1/0')
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
