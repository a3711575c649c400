# catalogue: 55
# runs as: function
# expect: RUNTIME_ERROR
