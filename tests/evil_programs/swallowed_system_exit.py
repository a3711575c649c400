# catalogue: 7
# runs as: function
# expect: WRONG_ANSWER

def solve(numbers):
    try:
        raise SystemExit(0)
    except SystemExit:
        pass
    return 0
