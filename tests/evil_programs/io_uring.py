# catalogue: 47
# runs as: project
# expect: ok
import ctypes, json

facts = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
answer = libc.syscall(425, 8, ctypes.create_string_buffer(120))
print('refused' if answer < 0 else 'ESCAPED')
