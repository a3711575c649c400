# catalogue: 24
# runs as: project
# expect: ok
import fcntl
import os
import json

facts = json.loads(input())
try:
    reader, writer = os.pipe()
    fcntl.fcntl(reader, fcntl.F_SETOWN, facts['parent'])
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
