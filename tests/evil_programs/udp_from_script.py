# catalogue: 47
# runs as: script
# expect: ok
import socket
import json

facts = json.loads(input())
try:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.sendto(b'x', ('127.0.0.1', facts['port']))
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
