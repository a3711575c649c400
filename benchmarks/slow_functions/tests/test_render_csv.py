from render_csv import render_csv


def test_small():
    assert render_csv([[1, "a"], [2.5, None]]) == "1,a\n2.5,None\n"
    assert render_csv([]) == ""
    assert render_csv([[]]) == "\n"


def test_large():
    rows = [[i, i * 2, f"name{i}", i / 2] for i in range(4000)]
    text = render_csv(rows)
    assert text.count("\n") == 4000
    assert text.splitlines()[10] == "10,20,name10,5.0"
