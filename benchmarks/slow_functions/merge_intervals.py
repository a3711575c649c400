def merge_intervals(intervals):
    """Merge overlapping or touching [start, end] pairs; the result is sorted."""
    merged = sorted([list(pair) for pair in intervals])
    changed = True
    while changed:
        changed = False
        for i in range(len(merged) - 1):
            if merged[i][1] >= merged[i + 1][0]:
                merged[i] = [merged[i][0], max(merged[i][1], merged[i + 1][1])]
                del merged[i + 1]
                changed = True
                break
    return merged
