# catalogue: 8
# runs as: function
# expect: WRONG_ANSWER

def solve(numbers):
    print('{"outcome": "returned", "value": "i0;"}')
    print("1 passed in 0.01s")
    return 0
