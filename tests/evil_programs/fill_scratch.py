# catalogue: 46
# runs as: project
# expect: ok output
import os
import time

try:
    for number in range(1000):
        with open(os.path.join(os.environ['HOME'], str(number)), 'wb') as file:
            file.write(bytes(8 << 20))
    time.sleep(3)
    print('ESCAPED')
except OSError as exc:
    print('refused', type(exc).__name__)
