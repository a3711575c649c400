# catalogue: 47
# runs as: project
# expect: ok
import socket
import json

facts = json.loads(input())
try:
    with socket.socket(socket.AF_UNIX) as client:
        client.connect('\0' + facts['abstract'])
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
