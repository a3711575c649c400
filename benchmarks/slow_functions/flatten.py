def flatten(nested):
    """One list of all leaves of arbitrarily nested lists."""
    flat = []
    for item in nested:
        if isinstance(item, list):
            flat = flat + flatten(item)
        else:
            flat = flat + [item]
    return flat
