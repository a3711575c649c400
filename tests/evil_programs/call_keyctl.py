# catalogue: 50
# runs as: project
# expect: ok
import ctypes, json

facts = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
import platform

answer = libc.syscall({'x86_64': 250, 'aarch64': 219}[platform.machine()], 0, 0, 0, 0, 0)
print('refused' if answer < 0 and ctypes.get_errno() == 1 else 'ESCAPED')
