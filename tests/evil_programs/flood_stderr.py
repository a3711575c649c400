# catalogue: 45
# runs as: script
# expect: output
import os

while True:
    os.write(2, bytes(65536))
