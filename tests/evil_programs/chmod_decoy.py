# catalogue: 48
# runs as: project
# expect: ok
import json

facts = json.loads(input())
import os

try:
    os.chmod(facts['decoy'], 0)  # a yes may mean nothing: the test looks at the file
except OSError:
    pass
