# catalogue: 40
# runs as: project
# expect: ok failed timeout memory
import os
import time

start = time.time()
while time.time() - start < 0.3:
    try:
        if os.fork() == 0:
            os.setsid()
            start = time.time() + 1000
    except OSError:
        pass
