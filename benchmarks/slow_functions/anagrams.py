def group_anagrams(words):
    """Words that are anagrams of each other, grouped in order of first appearance."""
    groups = []
    for word in words:
        placed = False
        for group in groups:
            if sorted(group[0]) == sorted(word):
                group.append(word)
                placed = True
                break
        if not placed:
            groups.append([word])
    return groups
