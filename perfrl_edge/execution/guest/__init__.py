"""Scripts that run inside confined processes, on the user's interpreter: standard library only, Python 3.8+."""
