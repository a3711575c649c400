from common_prefix_count import count_prefixed


def test_small():
    assert count_prefixed(["apple", "apt", "bat"], ["ap", "b", "z", ""]) == {"ap": 2, "b": 1, "z": 0, "": 3}
    assert count_prefixed([], ["a"]) == {"a": 0}


def test_large():
    words = [f"{i:05d}" for i in range(1500)]
    prefixes = [f"{i:04d}" for i in range(150)]
    assert set(count_prefixed(words, prefixes).values()) == {10}
