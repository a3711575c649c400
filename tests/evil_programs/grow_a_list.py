# catalogue: 42
# runs as: script
# expect: memory timeout
grown = []
while True:
    grown.extend([0] * 10_000_000)
