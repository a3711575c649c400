# catalogue: 46
# runs as: project
# expect: ok
import os

try:
    with open(os.path.join(os.environ['HOME'], 'giant'), 'wb') as file:
        file.truncate(10 << 30)
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
