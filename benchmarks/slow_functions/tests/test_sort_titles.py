from sort_titles import sort_titles


def test_small():
    assert sort_titles(["The Wire", "an Apple", "Zoo", "A zoo"]) == ["an Apple", "The Wire", "Zoo", "A zoo"]
    assert sort_titles([]) == []


def test_many():
    titles = [f"{'The ' if i % 3 else ''}Volume {i * 37 % 1000:04d}" for i in range(1000)]
    result = sort_titles(titles)
    assert sorted(result) == sorted(titles)
    assert result[0] == "Volume 0000"
    assert result[-1].endswith("0999")
