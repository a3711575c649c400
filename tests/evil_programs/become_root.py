# catalogue: 50
# runs as: project
# expect: ok
import os

try:
    os.setuid(0)
    os.setgroups([0])
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
