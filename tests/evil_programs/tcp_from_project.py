# catalogue: 47
# runs as: project
# expect: ok
import socket
import json

facts = json.loads(input())
try:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as client:
        client.connect(('127.0.0.1', facts['port']))
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
