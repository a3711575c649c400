"""What only the tests have in common is broken, one thing at a time; what may be a rule is only told."""

import pytest

from perfrl_edge.assessment import Judge
from perfrl_edge.candidate import Candidate
from perfrl_edge.execution.guest.inputs import InputMaker
from perfrl_edge.execution.guest.unlike import unlike
from perfrl_edge.execution.verification.verdict import Verdict
from tests.execution.projects import QUICK, function_task


def drawn(function, *recorded):
    maker = InputMaker([(args, {}) for args in recorded], seed=3)
    return list(unlike(maker, function, 7))


def of_kind(words, found):
    return [one for one in found if one.words.endswith(words)]


def total(values):
    result = 0
    for value in values:
        result += value
    return result


def first(values):
    return values[0]


def position(distinct_values, wanted):
    """Where wanted stands in an ascending list."""
    return distinct_values.index(wanted)


RISING = ([1, 3, 9, 12],), ([2, 4, 5],)


def test_items_that_were_all_different_come_twice_and_still_in_order():
    repeated = of_kind("with an item twice", drawn(total, *RISING))
    assert repeated
    for one in repeated:
        (values,), _ = one.call
        assert one.required
        assert list(values) == sorted(values)
        assert len(set(values)) == len(values) - 1


def test_where_an_item_came_twice_all_come_again_and_again_and_the_rest_stays():
    again = of_kind("with its items again and again", drawn(position, ([3, 1, 3], 1), ([2, 2, 8, 8], 1)))
    assert len(again) > 3
    for one in again:
        (values, wanted), _ = one.call
        assert one.required
        assert wanted == 1
        assert (len(values), {3, 1} >= set(values)) in [(7, True), (9, False)]


def test_items_again_and_again_stay_in_order_and_as_long_as_others():
    def weighted(values, weights):
        return sum(map(int.__mul__, values, weights))

    found = drawn(weighted, ([1, 1, 5], [2, 8, 3]), ([4, 6], [7, 7]))
    again = of_kind("with its items again and again", found)
    assert {one.words.split()[0] for one in again} == {"values", "weights"}
    assert all(len(a) == len(b) and a == sorted(a) for (a, b), _ in (one.call for one in again))


def test_items_that_come_again_are_objects_of_their_own():
    rows = [{"a": [1]}, {"b": [2, 3]}]
    found = drawn(len, ([*rows, rows[0]],), ([*rows, {"c": []}, {"d": [4]}],))
    again = of_kind("with its items again and again", found)
    assert again
    for (items,), _ in (one.call for one in again):
        assert len(set(map(id, items))) == len(items)


def test_another_order_is_required_only_where_it_is_nothing_to_the_original():
    assert all(one.required for one in of_kind("in another order", drawn(total, *RISING)))
    assert not any(one.required for one in of_kind("in another order", drawn(first, *RISING)))


def test_what_the_function_says_of_its_arguments_is_not_required():
    found = drawn(position, ([1, 3, 9], 3), ([2, 4, 5], 5))
    for words in ("with an item twice", "in another order"):
        assert of_kind(words, found)
        assert not any(one.required for one in of_kind(words, found))


@pytest.mark.parametrize("words", ["with an item twice", "in another order", "empty", "with a single item"])
def test_what_a_test_already_shows_is_not_broken(words):
    assert of_kind(words, drawn(total, ([3, 1, 3],), ([],), ([1],))) == []


def test_empty_containers_come_where_none_was_recorded():
    assert [one.call[0] for one in of_kind("values empty", drawn(total, *RISING))] == [([],)]


def test_arguments_that_are_always_equally_long_stay_so():
    def dot(first, second):
        return sum(a * b for a, b in zip(first, second, strict=True))

    found = drawn(dot, ([1, 2], [3, 4]), ([1, 5, 9], [2, 3, 9]))
    assert found
    assert all(len(a) == len(b) for (a, b), _ in (one.call for one in found))


def test_records_keep_their_places():
    found = drawn(total, ([("ann", 3), ("bob", 1)],), ([("cy", 2)],))
    assert all(isinstance(name, str) for one in found for name, _ in one.call[0][0])


def test_negative_numbers_are_only_looked_at():
    negative = of_kind("with negative numbers", drawn(total, *RISING))
    assert negative
    assert all(max(one.call[0][0]) < 0 and not one.required for one in negative)


PAIRS = """\
def count_pairs(numbers, difference):
    count = 0
    for left in numbers:
        for right in numbers:
            if right - left == difference:
                count += 1
    return count


def find(numbers, wanted):
    for index in range(len(numbers)):
        if numbers[index] == wanted:
            return index
    return -1
"""
TESTS = """\
from slow import count_pairs, find

def test_count_pairs():
    for size in range(2, 20):
        assert count_pairs(list(range(size)), 1) == size - 1

def test_find():
    assert find([1, 2, 7], 7) == 2
    assert find([4, 5, 9], 6) == -1
"""


def test_a_set_in_place_of_a_list_is_found_out_by_numbers_that_repeat(tmp_path):
    head = "def count_pairs(numbers, difference):\n    "
    with Judge(function_task(tmp_path, PAIRS, TESTS, "count_pairs"), QUICK) as judge:
        wrong = judge.verify(
            Candidate(head + "seen = set(numbers)\n    return sum(n + difference in seen for n in seen)")
        )
        right = judge.verify(
            Candidate(
                head + "seen = {}\n    for n in numbers:\n        seen[n] = seen.get(n, 0) + 1\n"
                "    return sum(times * seen.get(n + difference, 0) for n, times in seen.items())"
            )
        )
    assert wrong.verdict is Verdict.WRONG_ANSWER
    assert "numbers with an item twice" in wrong.detail
    assert right.accepted, right.detail
    assert right.caveats == ()


def test_a_search_that_needs_order_is_accepted_with_a_caveat(tmp_path):
    with Judge(function_task(tmp_path, PAIRS, TESTS, "find"), QUICK) as judge:
        found = judge.verify(
            Candidate(
                "def find(numbers, wanted):\n    low, high = 0, len(numbers)\n    while low < high:\n"
                "        middle = (low + high) // 2\n        if numbers[middle] < wanted:\n"
                "            low = middle + 1\n        else:\n            high = middle\n"
                "    return low if low < len(numbers) and numbers[low] == wanted else -1"
            )
        )
    assert found.accepted, found.detail
    assert any("numbers in another order" in caveat for caveat in found.caveats)


FIRST_PAIR = """\
def first_pair(numbers, total):
    for right in range(len(numbers)):
        for left in range(right):
            if numbers[left] + numbers[right] == total:
                return left, right
    return None
"""
FIRST_PAIR_TESTS = """\
from slow import first_pair

def test_first_pair():
    assert first_pair([4, 6, 1, 9], 10) == (0, 1)
    assert first_pair([5, 5], 10) == (0, 1)
    assert first_pair([1, 2], 7) is None
    assert first_pair(list(range(200)), 397) == (198, 199)
"""
PLACES = """\
def first_pair(numbers, total):
    places = {}
    for right, number in enumerate(numbers):
        if total - number in places:
            return places[total - number], right
        places%s
    return None
"""


def test_the_last_of_equal_numbers_in_place_of_the_first_is_found_out(tmp_path):
    with Judge(function_task(tmp_path, FIRST_PAIR, FIRST_PAIR_TESTS, "first_pair"), QUICK) as judge:
        wrong = judge.verify(Candidate(PLACES % "[number] = right"))
        right = judge.verify(Candidate(PLACES % ".setdefault(number, right)"))
    assert wrong.verdict is Verdict.WRONG_ANSWER
    assert right.accepted, right.detail
