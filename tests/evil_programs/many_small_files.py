# catalogue: 46
# runs as: project
# expect: ok output
import os

os.chdir(os.environ['HOME'])
try:
    for number in range(1_000_000):
        open(str(number), 'w').close()
    print('ESCAPED')
except OSError as exc:
    print('refused', type(exc).__name__)
