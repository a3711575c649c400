"""What `perfrl-edge bench` reports of tiny random bundles: figures of the right kind, none a promise."""

from __future__ import annotations

import pytest

from perfrl_edge.generation.speed import measure_speed


@pytest.fixture(params=["causal", "seq2seq"])
def bundle(request):
    return request.getfixturevalue(f"{request.param}_bundle")


def test_every_rate_is_measured_and_candidates_arrive_in_order(bundle):
    speed = measure_speed(bundle, beams=2, threads=1)
    assert speed.model == bundle.name
    assert speed.program_tokens > 50
    assert min(speed.load_s, speed.program_tokens_per_s, speed.steps_per_s) > 0
    assert speed.peak_rss_bytes > 10_000_000
    if speed.candidates:
        assert 0 < speed.first_candidate_s <= speed.all_candidates_s
    else:
        assert (speed.first_candidate_s, speed.all_candidates_s) == (None, None)
