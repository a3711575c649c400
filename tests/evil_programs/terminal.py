# catalogue: 51
# runs as: project
# expect: ok
try:
    open('/dev/tty', 'r+')
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
