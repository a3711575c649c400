# catalogue: 53
# runs as: project
# expect: ok
import ctypes, json

facts = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
answer = libc.prctl(1, 0, 0, 0, 0)
print('refused' if answer < 0 else 'ESCAPED')
