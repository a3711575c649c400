# catalogue: 23
# runs as: project
# expect: ok
import json

facts = json.loads(input())
try:
    open('/proc/%d/mem' % facts['parent'], 'r+b')
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
