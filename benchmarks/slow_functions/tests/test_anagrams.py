from anagrams import group_anagrams


def test_small():
    assert group_anagrams(["eat", "tea", "tan", "ate", "nat", "bat"]) == [
        ["eat", "tea", "ate"],
        ["tan", "nat"],
        ["bat"],
    ]
    assert group_anagrams([]) == []


def test_many():
    words = [f"{i:03d}" for i in range(300)]
    groups = group_anagrams(words)
    assert sum(len(g) for g in groups) == 300
    assert groups[1] == ["001", "010", "100"]
