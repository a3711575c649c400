"""Plans of updates."""

from __future__ import annotations

import pytest

from perfrl_train.batching import cut_update, plan_epoch

LENGTHS = [(7 * i) % 50 + 1 for i in range(103)]


def flat(plan):
    return [index for update in plan for part in update for index in part]


def test_every_example_is_used_once_an_epoch():
    assert sorted(flat(plan_epoch(LENGTHS, 8, 100, 0, 0))) == list(range(103))


def test_plan_depends_on_seed_and_epoch_only():
    plan = plan_epoch(LENGTHS, 8, 100, 5, 1)
    assert plan == plan_epoch(LENGTHS, 8, 100, 5, 1)
    assert plan != plan_epoch(LENGTHS, 8, 100, 5, 2)
    assert plan != plan_epoch(LENGTHS, 8, 100, 6, 1)


def test_token_budget_changes_how_an_update_is_cut_but_not_what_is_in_it():
    small, large = plan_epoch(LENGTHS, 8, 60, 0, 0), plan_epoch(LENGTHS, 8, 10_000, 0, 0)
    assert [sorted(flat([update])) for update in small] == [sorted(flat([update])) for update in large]
    assert all(len(update) == 1 for update in large)


def test_padded_size_of_a_pass_stays_within_the_budget():
    for update in plan_epoch(LENGTHS, 8, 120, 0, 0):
        for part in update:
            assert len(part) * max(LENGTHS[index] for index in part) <= 120


def test_example_beyond_the_budget_stands_alone():
    assert cut_update([0, 1, 2], [3, 500, 4], 10) == ((0, 2), (1,))


@pytest.mark.parametrize("batch_size", [1, 8, 200])
def test_updates_hold_at_most_batch_size(batch_size):
    plan = plan_epoch(LENGTHS, batch_size, 10**9, 0, 0)
    assert max(len(flat([update])) for update in plan) == min(batch_size, 103)


def test_examples_of_an_update_are_of_similar_length():
    lengths = list(range(1, 129))
    spreads = []
    for update in plan_epoch(lengths, 8, 10**9, 0, 0):
        used = [lengths[index] for index in flat([update])]
        spreads.append(max(used) - min(used))
    assert max(spreads) == 7
