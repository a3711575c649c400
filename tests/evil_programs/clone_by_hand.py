# catalogue: 40
# runs as: script
# expect: policy
import ctypes
import platform

libc = ctypes.CDLL(None)
pid = libc.syscall(56 if platform.machine() == 'x86_64' else 220, 17, 0, 0, 0, 0)
print('ESCAPED')
