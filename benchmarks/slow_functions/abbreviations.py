def abbreviations(names):
    """For each name its shortest beginning that no other name begins with, or the whole name."""
    result = []
    for i in range(len(names)):
        chosen = names[i]
        for length in range(1, len(names[i])):
            start = names[i][:length]
            clashes = 0
            for j in range(len(names)):
                if i != j and names[j][:length] == start:
                    clashes = clashes + 1
            if clashes == 0:
                chosen = start
                break
        result.append(chosen)
    return result
