def moving_average(values, window):
    """Mean of each run of `window` neighbouring integers."""
    if len(values) < window:
        return []
    total = sum(values[:window])
    averages = [total / window]
    for leaving, entering in zip(values, values[window:]):
        total += entering - leaving
        averages.append(total / window)
    return averages
