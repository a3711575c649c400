# catalogue: 45
# runs as: script
# expect: output
import sys

while True:
    sys.stdout.write('x' * 65536)
