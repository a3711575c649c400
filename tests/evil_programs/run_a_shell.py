# catalogue: 40
# runs as: script
# expect: policy
import os

os.system('echo ESCAPED')
