def flatten(nested):
    """One list of all leaves of arbitrarily nested lists."""
    flat = []
    waiting = [iter(nested)]
    while waiting:
        for item in waiting[-1]:
            if isinstance(item, list):
                waiting.append(iter(item))
                break
            flat.append(item)
        else:
            waiting.pop()
    return flat
