# catalogue: 50
# runs as: project
# expect: ok
import ctypes, json

facts = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
import platform

answer = libc.syscall({'x86_64': 135, 'aarch64': 92}[platform.machine()], 0, 0, 0, 0, 0)
print('refused' if answer < 0 and ctypes.get_errno() == 1 else 'ESCAPED')
