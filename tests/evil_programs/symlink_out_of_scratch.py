# catalogue: 52
# runs as: project
# expect: ok
import json

facts = json.loads(input())
import os

home = os.environ['HOME']
os.symlink(os.path.dirname(facts['decoy']), os.path.join(home, 'folder'))
os.symlink(facts['decoy'], os.path.join(home, 'file'))
os.symlink('/', os.path.join(home, 'root'))
