"""The in-place cache of the causal decoder."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from perfrl_edge.generation.causal import assign_slots, shared_prefix


def test_rows_that_stay_are_not_moved():
    assert assign_slots([0, 1, 2]) == [0, 1, 2]
    assert assign_slots([2, 0, 1]) == [2, 0, 1]
    assert assign_slots([1, 1]) == [1, 0]
    assert assign_slots([0, 0, 0]) == [0, 1, 2]


@given(st.lists(st.integers(0, 8), min_size=1, max_size=8))
def test_every_child_gets_its_own_slot_and_no_source_is_overwritten_before_it_is_copied(sources):
    slots = assign_slots(sources)
    assert sorted(slots) == list(range(len(sources)))
    held = dict(enumerate("abcdefghi"))
    wanted = [held[source] for source in sources]
    for slot, source in zip(slots, sources, strict=True):
        held[slot] = held[source]
    assert [held[slot] for slot in slots] == wanted


def test_shared_prefix_counts_equal_tokens_from_the_start():
    assert shared_prefix([1, 2, 3], [1, 2, 4]) == 2
    assert shared_prefix([1, 2], [1, 2, 3]) == 2
    assert shared_prefix([], [1]) == 0
