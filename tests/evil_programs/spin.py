# catalogue: 38
# runs as: script
# expect: timeout
while True:
    pass
