"""Numbers that count something are told from numbers that do not."""

from perfrl_edge.execution.verification.stdin_layout import learn_layout, parse, render


def test_a_number_that_tells_the_length_of_a_later_line_counts_a_row():
    layout = learn_layout(["3\n5 1 9\n", "2\n4 4\n"])
    assert layout.rows == {1: (0, 0)}
    assert layout.scalars == ()


def test_a_number_that_tells_how_many_alike_lines_follow_counts_a_block():
    layout = learn_layout(["2\n1 2\n3 4\n", "3\n1 2\n3 4\n5 6\n"])
    assert layout.blocks == {1: (0, 0)}
    assert list(layout.block(layout.tables[1], 1)) == [1, 2, 3]


def test_records_that_happen_to_be_as_long_as_their_number_are_no_rows():
    layout = learn_layout(["3 3\n1 2 1\n1 3 1\n2 3 3\n", "3 2\n1 2 1\n2 3 1\n"])
    assert layout.rows == {}


def test_a_number_that_never_changes_counts_only_from_the_first_line_or_the_line_before():
    cases = "4\n2\n0 0\n5\n2 10 1 7 7\n2\n-1 1\n1\n-2\n", "4\n2\n0 0\n5\n2 10 1 9 7\n2\n-1 3\n1\n-2\n"
    layout = learn_layout(cases)
    assert layout.rows == {2: (1, 0), 4: (3, 0), 6: (5, 0)}
    assert layout.blocks == {}


def test_numbers_that_count_nothing_are_scalars():
    assert learn_layout(["10 300 7\n", "4 55 8\n"]).scalars == ((0, 0), (0, 1), (0, 2))


def test_a_number_about_as_large_as_a_word_may_count_it():
    assert learn_layout(["5\nhello\n", "3\nyes\n"]).scalars == ()


def test_text_with_more_than_single_blanks_has_no_layout():
    assert parse("1  2\n") is None
    assert learn_layout(["1 2\n", "a\tb\n"]) is None


def test_rendering_undoes_parsing():
    assert render(parse("2 x\r\n3 4")) == "2 x\n3 4\n"
