def count_prefixed(words, prefixes):
    """For each prefix, how many words start with it."""
    result = {}
    for prefix in prefixes:
        matches = []
        for word in words:
            if word[0 : len(prefix)] == prefix:
                matches.append(word)
        result[prefix] = len(matches)
    return result
