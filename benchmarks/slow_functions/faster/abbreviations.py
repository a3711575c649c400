from collections import Counter


def abbreviations(names):
    """For each name its shortest beginning that no other name begins with, or the whole name."""
    counts = Counter(name[:length] for name in names for length in range(1, len(name) + 1))
    result = []
    for name in names:
        for length in range(1, len(name)):
            if counts[name[:length]] == 1:
                result.append(name[:length])
                break
        else:
            result.append(name)
    return result
