# catalogue: 45
# runs as: script
# expect: output
import os

while True:
    os.write(1, b'\xff' * 65536)
    os.write(2, b'\0' * 65536)
