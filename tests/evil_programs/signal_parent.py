# catalogue: 24
# runs as: script
# expect: ok
import json

facts = json.loads(input())
import os
import signal

for number in (0, signal.SIGSTOP, signal.SIGTERM, signal.SIGKILL):
    for pid in (facts['parent'], os.getppid()):
        try:
            os.kill(pid, number)
            print('ESCAPED')
        except OSError:
            print('refused')
