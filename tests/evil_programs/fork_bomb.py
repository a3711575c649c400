# catalogue: 40
# runs as: script
# expect: policy
import os

while True:
    try:
        os.fork()
    except OSError:
        pass
