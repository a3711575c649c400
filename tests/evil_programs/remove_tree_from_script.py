# catalogue: 48
# runs as: script
# expect: ok
import json

facts = json.loads(input())
import os
import shutil

shutil.rmtree(os.path.dirname(facts['decoy']), ignore_errors=True)
print('tried')
