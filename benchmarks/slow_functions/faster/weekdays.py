from datetime import datetime


def count_weekdays(stamps):
    """How many of the stamps (like 2024-03-01) fall on each weekday, from Monday to Sunday."""
    counts = [0, 0, 0, 0, 0, 0, 0]
    strptime = datetime.strptime
    for stamp in stamps:
        counts[strptime(stamp, "%Y-%m-%d").weekday()] += 1
    return counts
