# catalogue: 40
# runs as: project
# expect: ok
import os
import signal
import time

for _ in range(5):
    if os.fork() == 0:
        os.setsid()
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            signal.signal(number, signal.SIG_IGN)
        while True:
            time.sleep(0.01)
print('parent leaves')
