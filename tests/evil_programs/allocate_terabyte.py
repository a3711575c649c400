# catalogue: 42
# runs as: script
# expect: memory
bytearray(1 << 40)
