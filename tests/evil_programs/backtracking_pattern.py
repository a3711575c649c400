# catalogue: 42
# runs as: script
# expect: timeout
import re

re.match('(a+)+$', 'a' * 5000 + 'b')
print('ESCAPED')
