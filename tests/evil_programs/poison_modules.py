# catalogue: 54
# runs as: script
# expect: ok
import json
import sys

json.loads = lambda *_: 'poisoned'
sys.modules['math'] = None
print('poisoned here')
