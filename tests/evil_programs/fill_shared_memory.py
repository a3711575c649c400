# catalogue: 46
# runs as: project
# expect: ok
try:
    for number in range(1000):
        with open('/dev/shm/%d' % number, 'wb') as file:
            file.write(bytes(8 << 20))
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
