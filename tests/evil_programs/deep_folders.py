# catalogue: 46
# runs as: project
# expect: ok failed
import os

os.chdir(os.environ['HOME'])
for _ in range(1200):
    os.mkdir('d' * 10)
    os.chdir('d' * 10)
