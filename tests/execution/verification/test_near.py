"""Small inputs are enumerated within what the recorded ones share: no special case is missed by luck."""

from perfrl_edge.assessment import Judge
from perfrl_edge.candidate import Candidate
from perfrl_edge.execution.guest.inputs import InputMaker
from perfrl_edge.execution.guest.near import LEAST_NUMBERS, near
from perfrl_edge.execution.verification.verdict import Verdict
from tests.execution.projects import QUICK, function_task


def found(*recorded):
    return [args for args, _ in near(InputMaker([(args, {}) for args in recorded], seed=3))]


def test_the_least_numbers_come_one_by_one_within_the_recorded_range():
    assert found((2,), (9,)) == [(n,) for n in range(3, 9)]
    assert len(found((0,), (10**9,))) == LEAST_NUMBERS


def test_short_lists_hold_a_calls_own_items_in_every_order_and_number():
    lists = [values for values, wanted in found(([5, 5, 1, 8], 6), ([7], 6)) if wanted == 6]
    assert [5, 1, 5] in lists
    assert [8, 8, 8] in lists
    assert len(lists) == 3 + 9 + 27


def test_equal_items_are_objects_of_their_own():
    lists = [values for (values,) in found(([{"a": 1}, {"b": 2}],), ([{"a": 1}, {"a": 1}, {}],))]
    assert [{"a": 1}, {"a": 1}] in lists
    assert all(len(set(map(id, values))) == len(values) for values in lists)


def test_order_and_distinctness_that_all_recorded_lists_share_are_kept():
    rising = [values for (values,) in found(([1, 4, 9],), ([2, 3],))]
    assert rising
    assert all(values == sorted(set(values)) for values in rising)


def test_nothing_is_shorter_than_what_was_recorded():
    assert min(len(values) for (values,) in found(([1, 1, 2],), ([4, 3, 3, 9],))) == 3
    assert found((["a", "a", "b", "c"],)) == []


def test_short_texts_are_made_of_a_texts_own_letters():
    texts = {text for (text,) in found(("noon",), ("b",))}
    assert {"no", "non", "onn"} <= texts
    assert all(set(text) <= set("no") for text in texts)


def test_records_tables_and_sequences_that_are_as_long_as_others_stay_as_they_are():
    assert found((("ann", 3),), (("bob", 1),)) == []
    assert found(([[1, 2], [3, 4]],), ([[1, 2, 3], [1, 1, 2]],)) == []
    assert found(([1, 2], [3, 3]), ([1, 5, 5], [2, 3, 9])) == []


PRIMES = """\
def primes_below(limit):
    return [n for n in range(2, limit) if all(n % d for d in range(2, n))]
"""
PRIMES_TESTS = """\
from slow import primes_below

def test_primes_below():
    assert primes_below(2) == []
    assert primes_below(20) == [2, 3, 5, 7, 11, 13, 17, 19]
    assert len(primes_below(500)) == 95
"""
SIEVE = """\
def primes_below(limit):
    if limit < %d:
        return []
    sieve = bytearray([0, 0]) + bytearray([1]) * (limit - 2)
    for n in range(2, int(limit ** 0.5) + 1):
        if sieve[n]:
            sieve[n * n :: n] = bytes(len(range(n * n, limit, n)))
    return [n for n in range(limit) if sieve[n]]
"""


def test_a_special_case_that_ends_one_number_late_is_found_out(tmp_path):
    with Judge(function_task(tmp_path, PRIMES, PRIMES_TESTS, "primes_below"), QUICK) as judge:
        wrong = judge.verify(Candidate(SIEVE % 4))
        right = judge.verify(Candidate(SIEVE % 3))
    assert wrong.verdict is Verdict.WRONG_ANSWER
    assert "small and near a recorded one" in wrong.detail
    assert right.accepted, right.detail
