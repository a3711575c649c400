from datetime import date, timedelta

from weekdays import count_weekdays


def test_small():
    assert count_weekdays(["2024-03-01", "2024-03-02", "2024-03-08"]) == [0, 0, 0, 0, 2, 1, 0]
    assert count_weekdays([]) == [0] * 7


def test_years():
    first = date(2020, 1, 6)
    stamps = [(first + timedelta(days=i)).isoformat() for i in range(700)]
    assert count_weekdays(stamps) == [100] * 7
