"""A new generation ends the one before."""

from __future__ import annotations

import numpy as np
import pytest

from perfrl_edge.generation.turns import TurnOver, Turns
from tests.generation.decoders import PrefixDecoder


def test_a_turn_works_until_the_next_is_taken():
    turns = Turns(PrefixDecoder(lambda prefix: np.arange(3.0) + len(prefix)))
    first = turns.take()
    first.prefill([1])
    assert first.step([0, 0], [1, 2]).tolist() == [[1, 2, 3], [1, 2, 3]]
    second = turns.take()
    with pytest.raises(TurnOver):
        first.step([0], [1])
    assert second.prefill([1]).tolist() == [[0, 1, 2]]
