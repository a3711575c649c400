from word_counts import count_words


def test_counts():
    assert count_words("a b A c b a") == {"a": 3, "b": 2, "c": 1}
    assert list(count_words("z y z")) == ["z", "y"]
    assert count_words("") == {}


def test_long_text():
    text = " ".join(f"w{i % 300}" for i in range(3000))
    assert count_words(text)["w7"] == 10
