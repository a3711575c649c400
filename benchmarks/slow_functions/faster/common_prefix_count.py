from bisect import bisect_left


def count_prefixed(words, prefixes):
    """For each prefix, how many words start with it."""
    ordered = sorted(words)
    result = {}
    for prefix in prefixes:
        first = bisect_left(ordered, prefix)
        result[prefix] = bisect_left(ordered, prefix + chr(0x10FFFF), first) - first
    return result
