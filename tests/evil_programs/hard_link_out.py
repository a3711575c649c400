# catalogue: 48
# runs as: project
# expect: ok
import os
import json

facts = json.loads(input())
try:
    os.link(facts['decoy'], os.path.join(os.environ['HOME'], 'link'))
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
