# catalogue: 23
# runs as: script
# expect: ok
import json

facts = json.loads(input())
try:
    open('/proc/%d/mem' % facts['parent'], 'rb')
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
