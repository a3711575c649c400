# catalogue: 24
# runs as: project
# expect: ok
import json

facts = json.loads(input())
try:
    [open('/proc/%d/fd/%d' % (facts['parent'], fd)) for fd in range(3, 40)]
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
