"""Fresh inputs of scripts keep what all recorded ones have in common."""

import pytest

from perfrl_edge.execution.verification.fresh_stdin import draw_stdin


def drawn(*texts, count=60, change=None):
    return [
        [list(map(int, line.split())) for line in fresh.text.splitlines()]
        for fresh in draw_stdin(texts, count, seed=3)
        if change is None or fresh.change == change
    ]


def test_a_count_and_its_row_stay_consistent():
    tables = drawn("3\n5 1 5\n", "4\n7 7 2 9\n")
    assert all(len(row) == count for [count], row in tables)
    assert len({tuple(row) for _, row in tables}) > 10


def test_a_count_and_its_lines_stay_consistent():
    for [count], *lines in drawn("2\n1 20\n3 9\n", "3\n3 14\n1 20\n3 14\n"):
        assert len(lines) == count
        assert all(a < b for a, b in lines)


def test_numbers_stay_within_the_range_seen_at_their_place():
    assert all(3 <= a <= 90 and 100 <= b <= 900 for [[a, b]] in drawn("3 900\n", "90 100\n"))


def test_the_smaller_of_two_numbers_stays_the_smaller():
    assert all(a <= b for [[a, b]] in drawn("1 50\n", "40 60\n", "2 2\n"))


def test_numbers_that_were_always_even_stay_even():
    assert all(n % 2 == 0 for [[n]] in drawn("2\n", "38\n", "100\n"))


def test_rows_that_were_always_sorted_stay_so():
    assert all(row == sorted(row) for _, row in drawn("3\n1 1 5\n", "4\n2 7 7 9\n"))


def test_permutations_stay_permutations():
    assert all(sorted(row) == list(range(1, n + 1)) for [n], row in drawn("3\n2 1 3\n", "4\n4 2 1 3\n"))


def test_rows_grow_when_their_number_was_seen_to_vary():
    sizes = {n for [n], _ in drawn("3\n5 1 5\n", "4\n7 7 2 9\n", change="more of it")}
    assert max(sizes) == 8


def test_words_keep_their_letters_and_their_ends():
    for fresh in draw_stdin(["abcdefg\n", "hijklmn\n"], 20, seed=1):
        assert "".join(sorted(fresh.text.strip())) in ("abcdefg", "hijklmn")
        assert fresh.text[0] + fresh.text.strip()[-1] in ("ag", "hn")


def test_no_recorded_input_is_drawn_and_none_twice():
    texts = ["3\n1 2 2\n", "3\n2 1 2\n"]
    found = [fresh.text for fresh in draw_stdin(texts, 50, seed=5)]
    assert len(set(found)) == len(found)
    assert not set(found) & set(texts)


@pytest.mark.parametrize("texts", [["7\n"], ["2000/01/01\n"], [""], ["a,b;c\n  x\n"]])
def test_what_cannot_be_changed_safely_is_left_alone(texts):
    assert draw_stdin(texts, 10, seed=1) == []


def test_the_same_seed_draws_the_same():
    texts = ["3\n5 1 5\n", "4\n7 7 2 9\n"]
    assert draw_stdin(texts, 10, seed=4) == draw_stdin(texts, 10, seed=4)
