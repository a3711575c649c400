# catalogue: 38
# runs as: script
# expect: timeout
import time

time.sleep(1_000_000)
