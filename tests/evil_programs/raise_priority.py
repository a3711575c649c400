# catalogue: 31
# runs as: script
# expect: ok
import os

try:
    os.nice(-5)
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
