# catalogue: 25
# runs as: script
# expect: timeout
import os
import signal

os.kill(os.getpid(), signal.SIGSTOP)
