from column_names import column_name


def test_small():
    assert [column_name(n) for n in (1, 2, 26, 27, 52, 53, 702, 703)] == [
        "A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]


def test_large():
    assert column_name(16384) == "XFD"
    assert column_name(90000) == "ECCN"
