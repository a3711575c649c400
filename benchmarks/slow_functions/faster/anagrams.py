def group_anagrams(words):
    """Words that are anagrams of each other, grouped in order of first appearance."""
    groups = {}
    for word in words:
        groups.setdefault("".join(sorted(word)), []).append(word)
    return list(groups.values())
