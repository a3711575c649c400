from collections import Counter


def find_duplicates(items):
    """Items that occur more than once, each listed once, in order of first appearance."""
    return [item for item, count in Counter(items).items() if count > 1]
