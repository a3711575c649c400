# catalogue: 42
# runs as: script
# expect: memory timeout
print(len(str((10 ** 10**8) ** 10)))
