# catalogue: 50
# runs as: project
# expect: policy
import ctypes, json

facts = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
import platform

libc.syscall({'x86_64': 155, 'aarch64': 41}[platform.machine()], 0, 0, 0, 0, 0)
print('ESCAPED')
