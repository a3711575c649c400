# catalogue: 40
# runs as: script
# expect: policy
import os
import time

if os.fork() == 0:
    time.sleep(1000)
print('ESCAPED')
