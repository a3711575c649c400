# catalogue: 24
# runs as: project
# expect: ok
import resource
import json

facts = json.loads(input())
try:
    resource.prlimit(facts['parent'], resource.RLIMIT_NOFILE, (3, 3))
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
