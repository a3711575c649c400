from luhn import valid_cards


def test_known_cards():
    cards = ["4539 1488 0343 6467", "8273 1232 7352 0569", "4111-1111-1111-1111"]
    assert valid_cards(cards) == ["4539 1488 0343 6467", "4111-1111-1111-1111"]
    assert valid_cards([]) == []


def test_many_cards():
    cards = [f"{i:04d} 5678 9012 {i * 7 % 10000:04d}" for i in range(2000)]
    valid = valid_cards(cards)
    assert len(valid) == 156
    assert valid[0] in cards
