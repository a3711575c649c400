"""A small word game, written the way such code is often written."""


def group_by_letters(words):
    """Words made of the same letters, grouped, in order of first appearance."""
    groups = []
    for word in words:
        found = False
        for group in groups:
            if sorted(group[0]) == sorted(word):
                group.append(word)
                found = True
                break
        if not found:
            groups.append([word])
    return groups


def longest_word(words):
    """The first of the longest words, or None."""
    return max(words, key=len, default=None)
