# catalogue: 23
# runs as: project
# expect: policy
import ctypes, json

facts = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
import platform

libc.syscall({'x86_64': 311, 'aarch64': 271}[platform.machine()], facts['parent'], 0, 0, 0, 0, 0)
print('ESCAPED')
