def merge_intervals(intervals):
    """Merge overlapping or touching [start, end] pairs; the result is sorted."""
    merged = []
    for start, end in sorted(intervals):
        if merged and merged[-1][1] >= start:
            if end > merged[-1][1]:
                merged[-1][1] = end
        else:
            merged.append([start, end])
    return merged
