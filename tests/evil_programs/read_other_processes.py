# catalogue: 49
# runs as: script
# expect: ok
import json

parent = json.loads(input())['parent']
for name in ('environ', 'cmdline', 'maps', 'fd/0', 'root/etc/passwd'):
    try:
        with open('/proc/%d/%s' % (parent, name), 'rb') as file:
            print('ESCAPED', file.read(100))
    except OSError as exc:
        print('refused', type(exc).__name__)
