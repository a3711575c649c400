"""Drawing from a bundle made of the policy as it is."""

from __future__ import annotations

import pytest

pytest.importorskip("optimum.onnxruntime")

from perfrl_edge.candidate import Strategy
from perfrl_edge.errors import HostError
from perfrl_train.bundle_sampling import BundleSampler, Exporting
from perfrl_train.policy import load_policy
from perfrl_train.progress import SilentLog
from perfrl_train.sampling import Draws, SamplingSettings

SOURCE = "total = 0\nfor i in range(10):\n    total += i\nprint(total)\n"
# Random weights give logits in the hundreds; the default bound is for trained ones.
EXPORT = Exporting(options=("--quantization", "none", "--max-logit-error", "1"))


def sampler_for(checkpoint, exporting=EXPORT):
    settings = SamplingSettings(max_new_tokens=200)
    return BundleSampler(load_policy(checkpoint), settings, exporting, SilentLog())


@pytest.mark.slow
def test_policy_becomes_a_bundle_that_draws_and_is_thrown_away(checkpoints, tmp_path):
    sampler = sampler_for(checkpoints["seq2seq"])
    with sampler.ready(tmp_path):
        first = sampler.propose([SOURCE, "print(1)\n"], Draws(samples=6), seed=1)
        assert first == sampler.propose([SOURCE, "print(1)\n"], Draws(samples=6), seed=1)
    assert len(first) == 2
    assert {candidate.strategy for found in first for candidate in found} <= {
        Strategy.SAMPLE,
        Strategy.GREEDY,
    }
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_export_that_fails_is_a_host_error(checkpoints, tmp_path):
    sampler = sampler_for(checkpoints["causal"], Exporting(options=("--vocabulary", "no such file")))
    with pytest.raises(HostError, match="could not be exported"), sampler.ready(tmp_path):
        pass


def test_nothing_is_drawn_from_a_policy_that_was_not_exported(checkpoints):
    with pytest.raises(RuntimeError, match="before the sampler is ready"):
        sampler_for(checkpoints["causal"]).propose([SOURCE], Draws(), seed=0)
