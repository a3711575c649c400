# catalogue: 13
# runs as: function
# expect: WRONG_ANSWER POLICY_VIOLATION RUNTIME_ERROR

import builtins
import json

json.dumps = lambda *args, **kwargs: "{}"
builtins.repr = lambda value: "5"
builtins.len = lambda value: 0


def solve(numbers):
    return 0
