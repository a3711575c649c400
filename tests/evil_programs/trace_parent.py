# catalogue: 23
# runs as: script
# expect: policy
import ctypes, json

facts = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
import platform

libc.syscall({'x86_64': 101, 'aarch64': 117}[platform.machine()], 16, facts['parent'], 0, 0)
print('ESCAPED')
