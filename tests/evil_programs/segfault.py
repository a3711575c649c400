# catalogue: 44
# runs as: script
# expect: failed
import ctypes

ctypes.string_at(0)
