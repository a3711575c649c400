def drops_needed(eggs, floors):
    """Drops needed in the worst case to find the lowest floor from which an egg breaks."""
    if floors == 0 or floors == 1 or eggs == 1:
        return floors
    best = floors
    for floor in range(1, floors + 1):
        breaks = drops_needed(eggs - 1, floor - 1)
        survives = drops_needed(eggs, floors - floor)
        worst = 1 + max(breaks, survives)
        if worst < best:
            best = worst
    return best
