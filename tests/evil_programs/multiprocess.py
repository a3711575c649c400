# catalogue: 30
# runs as: script
# expect: policy failed
import multiprocessing

multiprocessing.Process(target=print, args=('ESCAPED',)).start()
