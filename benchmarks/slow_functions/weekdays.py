from datetime import datetime


def count_weekdays(stamps):
    """How many of the stamps (like 2024-03-01) fall on each weekday, from Monday to Sunday."""
    names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    counts = [0, 0, 0, 0, 0, 0, 0]
    for stamp in stamps:
        day = datetime.strptime(stamp, "%Y-%m-%d")
        counts[names.index(day.strftime("%A"))] += 1
    return counts
