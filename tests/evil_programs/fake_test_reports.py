# catalogue: 21
# runs as: function
# expect: WRONG_ANSWER

import sys

for name, module in list(sys.modules.items()):
    if name == "_pytest.reports":
        module.TestReport.outcome = property(lambda self: "passed", lambda self, value: None)


def solve(numbers):
    return 0
