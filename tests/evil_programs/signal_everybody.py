# catalogue: 24
# runs as: project
# expect: ok failed
import os
import signal

try:
    os.kill(-1, signal.SIGKILL)
except OSError:
    print('refused')
