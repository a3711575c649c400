# catalogue: 40
# runs as: script
# expect: policy
import os

os.posix_spawn('/bin/true', ['true'], {})
print('ESCAPED')
