# catalogue: 49
# runs as: script
# expect: ok
import os

for path in ('/etc/shadow', os.path.expanduser('~root/.ssh'), '/proc/1/environ', '/root/.bash_history', '/var/log'):
    try:
        print('ESCAPED', os.listdir(path) if os.path.isdir(path) else open(path).read(20))
    except OSError:
        print('refused')
