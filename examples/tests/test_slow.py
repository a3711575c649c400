from slow import group_by_letters, longest_word


def test_groups_keep_the_order_of_first_appearance():
    words = ["eat", "tea", "tan", "ate", "nat", "bat"]
    assert group_by_letters(words) == [["eat", "tea", "ate"], ["tan", "nat"], ["bat"]]


def test_no_words_make_no_groups():
    assert group_by_letters([]) == []


def test_many_words():
    words = [f"{i:03d}" for i in range(400)]
    groups = group_by_letters(words)
    assert sum(len(group) for group in groups) == 400
    assert groups[1] == ["001", "010", "100"]


def test_longest_word():
    assert longest_word(["a", "bcd", "efg"]) == "bcd"
    assert longest_word([]) is None
