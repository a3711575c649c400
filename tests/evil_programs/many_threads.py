# catalogue: 41
# runs as: script
# expect: failed timeout memory
import threading
import time

for _ in range(10_000):
    threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
print('ESCAPED')
