# catalogue: 38
# runs as: script
# expect: timeout
import os

reader, writer = os.pipe()
os.read(reader, 1)
