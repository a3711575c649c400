def drops_needed(eggs, floors):
    """Drops needed in the worst case to find the lowest floor from which an egg breaks."""
    reached = [0] * (eggs + 1)
    drops = 0
    while reached[eggs] < floors:
        drops += 1
        for egg in range(eggs, 0, -1):
            reached[egg] += reached[egg - 1] + 1
    return drops
