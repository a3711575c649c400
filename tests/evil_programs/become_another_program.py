# catalogue: 40
# runs as: script
# expect: policy
import os

os.execv('/bin/echo', ['echo', 'ESCAPED'])
