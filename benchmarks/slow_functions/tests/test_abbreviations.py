from abbreviations import abbreviations


def test_small():
    assert abbreviations(["commit", "checkout", "cherry-pick", "add"]) == ["co", "chec", "cher", "a"]
    assert abbreviations(["on", "one"]) == ["on", "one"]
    assert abbreviations([]) == []


def test_many():
    names = [f"{i:04d}x" for i in range(300)]
    assert abbreviations(names) == [f"{i:04d}" for i in range(300)]
