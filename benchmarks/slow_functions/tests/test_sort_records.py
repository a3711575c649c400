from sort_records import sort_by_score


def test_small():
    a, b, c = {"name": "a", "score": 1}, {"name": "b", "score": 3}, {"name": "c", "score": 1}
    assert sort_by_score([a, b, c]) == [b, a, c]
    assert sort_by_score([]) == []


def test_does_not_change_its_input():
    records = [{"name": "a", "score": 1}, {"name": "b", "score": 2}]
    sort_by_score(records)
    assert [r["name"] for r in records] == ["a", "b"]


def test_many():
    records = [{"name": str(i), "score": (i * 71) % 97} for i in range(300)]
    scores = [r["score"] for r in sort_by_score(records)]
    assert scores == sorted(scores, reverse=True)
