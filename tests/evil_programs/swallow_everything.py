# catalogue: 39
# runs as: script
# expect: timeout
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
