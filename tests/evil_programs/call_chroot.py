# catalogue: 50
# runs as: project
# expect: policy
import ctypes, json

facts = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
import platform

libc.syscall({'x86_64': 161, 'aarch64': 51}[platform.machine()], 0, 0, 0, 0, 0)
print('ESCAPED')
