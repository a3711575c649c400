# catalogue: 42
# runs as: script
# expect: memory timeout
import zlib

data = zlib.compress(bytes(100 << 20))
kept = []
while True:
    kept.append(zlib.decompress(data))
