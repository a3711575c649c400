# catalogue: 27
# runs as: function
# expect: NOT_FASTER RUNTIME_ERROR POLICY_VIOLATION

import ctypes
import time

zero = ctypes.CFUNCTYPE(ctypes.py_object, ctypes.py_object, ctypes.py_object)(lambda this, args: 0.0)
address = id(time.perf_counter) + 2 * ctypes.sizeof(ctypes.c_void_p)
definition = ctypes.c_void_p.from_address(address).value
ctypes.c_void_p.from_address(definition + ctypes.sizeof(ctypes.c_void_p)).value = ctypes.cast(
    zero, ctypes.c_void_p
).value


def solve(numbers):
    result = 0
    for number in numbers:
        result = result + number * number
    return result
