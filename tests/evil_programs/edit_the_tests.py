# catalogue: 18
# runs as: project
# expect: ok
import json, os

decoy = json.loads(input())['decoy']
folder = os.path.dirname(decoy)
for name, mode in ((decoy, 'r+'), (folder + '/conftest.py', 'w'), (folder + '/pytest.ini', 'w')):
    try:
        open(name, mode).close()
        print('ESCAPED', name)
    except OSError as exc:
        print('refused', type(exc).__name__)
