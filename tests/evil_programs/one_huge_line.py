# catalogue: 45
# runs as: script
# expect: output
print('x' * (1 << 24))
