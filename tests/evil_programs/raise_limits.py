# catalogue: 42
# runs as: script
# expect: ok
import resource

try:
    resource.setrlimit(resource.RLIMIT_AS, (-1, -1))
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
