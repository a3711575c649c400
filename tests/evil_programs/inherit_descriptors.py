# catalogue: 24
# runs as: script
# expect: ok
import os

opened = []
for fd in range(4, 256):
    try:
        os.fstat(fd)
        opened.append(fd)
    except OSError:
        pass
print('ESCAPED' if opened else 'none', opened)
