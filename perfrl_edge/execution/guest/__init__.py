"""Scripts run inside confined processes by the user's interpreter: standard library only, Python 3.8+."""
