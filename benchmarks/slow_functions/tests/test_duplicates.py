from duplicates import find_duplicates


def test_order_of_first_appearance():
    assert find_duplicates([3, 1, 3, 2, 1]) == [3, 1]
    assert find_duplicates([]) == []
    assert find_duplicates(["a", "b"]) == []


def test_long_list():
    items = list(range(350)) + list(range(0, 350, 7))
    assert find_duplicates(items) == list(range(0, 350, 7))
