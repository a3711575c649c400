"""Good programs made to be spoilt."""

from __future__ import annotations

import random

import pytest

from perfrl_train.synthesis.lesson import lesson_of
from perfrl_train.synthesis.rewriting import rewritten
from perfrl_train.synthesis.seeds import SEEDS


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_seed_is_good_as_it_is_and_can_be_spoilt(seed):
    good = seed.draw(random.Random(1))
    assert good.abstains
    spoilt = list(rewritten(good, random.Random(1), 2))
    assert spoilt
    for example in spoilt:
        assert example.target == good.target != example.source
        lesson_of(example)


def test_equal_seeds_spoil_alike():
    good = SEEDS[0].draw(random.Random(1))
    first, second = (list(rewritten(good, random.Random(2), 4)) for _ in range(2))
    assert first == second


def test_seeds_have_names_of_their_own():
    assert len({seed.name for seed in SEEDS}) == len(SEEDS)
