# catalogue: 49
# runs as: script
# expect: ok
import os

found = [name for name in os.environ if 'TOKEN' in name or 'SECRET' in name]
print('ESCAPED' if found else 'nothing', found)
