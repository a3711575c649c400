"""Sampling and greedy decoding over tables."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from perfrl_edge.generation.sampling import GREEDY, Draw, sample
from perfrl_edge.generation.stopping import stop_on_tokens
from tests.generation.decoders import PrefixDecoder, random_table

EOS = 0
DRAW = Draw(temperature=0.9, top_k=5, seed=7)


def draw_samples(table, count, draw=DRAW, **options):
    stop = stop_on_tokens(frozenset({EOS}))
    return list(sample(PrefixDecoder(table), [1], count, draw, max_new_tokens=8, stop=stop, **options))


def test_greedy_takes_the_most_likely_token_each_time():
    table = random_table(6, 1)
    [found] = draw_samples(table, 1, GREEDY)
    assert all(token == table(found.tokens[:i]).argmax() for i, token in enumerate(found.tokens))


def test_same_seed_same_samples_and_another_seed_others():
    table = random_table(20, 2)
    assert draw_samples(table, 6) == draw_samples(table, 6)
    assert draw_samples(table, 6) != draw_samples(table, 6, Draw(0.9, 5, seed=8))


def test_a_sample_does_not_depend_on_how_many_are_drawn():
    table = random_table(20, 2)
    assert set(draw_samples(table, 3)) <= set(draw_samples(table, 9))


def test_short_samples_come_before_long_ones():
    lengths = [len(one.tokens) for one in draw_samples(random_table(6, 3), 12)]
    assert lengths == sorted(lengths)
    assert len(set(lengths)) > 1


def test_logprob_is_the_models_own_whatever_the_temperature():
    table = random_table(6, 4)
    for found in draw_samples(table, 8, Draw(temperature=2.0, top_k=3, seed=1)):
        total = sum(
            table(found.tokens[:i])[token] - np.log(np.exp(table(found.tokens[:i])).sum())
            for i, token in enumerate(found.tokens)
        )
        assert found.logprob == pytest.approx(total / len(found.tokens), abs=1e-5)


def test_samples_follow_the_tempered_distribution_over_the_top_k():
    logits = np.array([-50.0, 0.0, 1.0, 2.0, 3.0])
    found = draw_samples(
        lambda prefix: logits if not prefix else np.array([9.0, 0, 0, 0, 0]), 4000, Draw(2.0, 3)
    )
    counts = Counter(one.tokens[0] for one in found)
    weights = np.exp(logits[2:] / 2.0)
    assert set(counts) == {2, 3, 4}
    for token, share in zip((2, 3, 4), weights / weights.sum(), strict=True):
        assert counts[token] / 4000 == pytest.approx(share, abs=0.03)


def test_tokens_much_less_likely_than_the_likeliest_are_left_out_at_any_temperature():
    logits = np.log(np.array([0.02, 0.9, 0.05, 0.03, 1e-9]))
    found = draw_samples(
        lambda prefix: logits if not prefix else np.array([9.0, 0, 0, 0, 0]), 500, Draw(5.0, 4, min_p=0.05)
    )
    assert {one.tokens[0] for one in found} == {1, 2}


def test_sampling_that_is_stopped_yields_only_what_has_finished():
    found = draw_samples(lambda _prefix: np.arange(6.0), 3, should_stop=lambda: True)
    assert found == []


def test_samples_that_begin_alike_share_a_row():
    alike, apart = np.array([-9.0, 0, 9.0, 0]), np.zeros(4)
    decoder = PrefixDecoder(lambda prefix: alike if len(prefix) < 3 else apart)
    list(sample(decoder, [1], 8, Draw(0.1, 4), max_new_tokens=5, stop=stop_on_tokens(frozenset())))
    assert decoder.widths == [1, 1, 1, 1, 4]
