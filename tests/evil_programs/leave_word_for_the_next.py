# catalogue: 34
# runs as: project
# expect: ok
import os

for place in (os.environ['HOME'], '/dev/shm', '/tmp', '/var/tmp'):
    name = os.path.join(place, 'word-for-the-next')
    if os.path.lexists(name):
        print('ESCAPED', place)
    try:
        open(name, 'w').close()
    except OSError:
        pass
