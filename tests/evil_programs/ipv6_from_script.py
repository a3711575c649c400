# catalogue: 47
# runs as: script
# expect: ok
import socket
import json

facts = json.loads(input())
try:
    with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as client:
        pass
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
