# catalogue: 44
# runs as: script
# expect: failed
import os

os.abort()
