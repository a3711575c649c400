# catalogue: 47
# runs as: script
# expect: ok
import socket
import json

facts = json.loads(input())
try:
    socket.getaddrinfo('example.com', 80)
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
