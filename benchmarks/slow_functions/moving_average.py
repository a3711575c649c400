def moving_average(values, window):
    """Mean of each run of `window` neighbouring integers."""
    averages = []
    for start in range(len(values) - window + 1):
        total = 0
        for k in range(start, start + window):
            total += values[k]
        averages.append(total / window)
    return averages
