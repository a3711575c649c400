"""What each technique looks at, and that its loss moves the policy the right way."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_train.policy import load_policy, with_lora
from perfrl_train.prompt_reading import answer_logprobs
from perfrl_train.reward import RewardMode
from perfrl_train.rollout import Rollout
from perfrl_train.techniques import (
    Anchors,
    BestOfN,
    Grpo,
    Method,
    Rrhf,
    TechniqueSettings,
    learnt_logprobs,
    make_technique,
)
from tests.train.fakes import outcome

R1, R2, R3, R4 = Reward


def rollout_of(*rewards, strategies=None):
    strategies = strategies or [Strategy.SAMPLE] * len(rewards)
    candidates = tuple(Candidate(f"print({i})\n" * (i + 1), strategy=one) for i, one in enumerate(strategies))
    return Rollout("r", "print(0)\n", candidates, tuple(map(outcome, rewards)))


@pytest.fixture
def policy(checkpoint):
    """A policy in evaluation mode, so that nothing is random."""
    policy = load_policy(checkpoint)
    policy.model.eval()
    return policy


def anchors_of(policy, rollout, learnt):
    with torch.no_grad():
        logprobs = learnt_logprobs(policy, rollout, learnt)[0]
    return Anchors(logprobs, logprobs)


def test_answers_of_a_search_are_drawn_and_ranked_besides():
    technique = make_technique(TechniqueSettings(beam_answers=8))
    assert (technique.draws.samples, technique.draws.greedy, technique.draws.beams) == (2, 1, 8)
    searched = rollout_of(R2, R4, strategies=[Strategy.SAMPLE, Strategy.BEAM])
    assert technique.learnt(searched) == (0, 1)


def test_an_answer_that_was_given_twice_is_learnt_once():
    twice = rollout_of(R4, R2, R4)
    twice = replace(twice, candidates=(*twice.candidates[:2], twice.candidates[0]))
    assert Rrhf().learnt(twice) == (0, 1)


def test_of_wrong_answers_the_likeliest_are_learnt():
    strategies = [Strategy.SAMPLE, Strategy.GREEDY, Strategy.BEAM, Strategy.BEAM, Strategy.TARGET]
    drawn = rollout_of(R2, R2, R3, R1, R4, strategies=strategies)
    technique = make_technique(TechniqueSettings(wrong_answers=2))
    assert technique.learnt(drawn) == (1, 2, 3, 4)
    assert Rrhf().learnt(drawn) == (0, 1, 2, 3, 4)


def test_a_program_that_is_good_already_is_what_to_imitate(policy):
    other = rollout_of(R3, R3)
    unchanged = replace(other, source=other.candidates[1].source)
    logprobs, _ = learnt_logprobs(policy, unchanged, (1,))
    mean = float(logprobs.detach().mean())
    imitated = Rrhf().loss(policy, unchanged, None).figures["tuning_loss"]
    assert imitated == pytest.approx(-mean, rel=1e-4)


@pytest.mark.parametrize("method", Method)
def test_one_gradient_step_prefers_the_better_candidate(checkpoints, method):
    policy = with_lora(load_policy(checkpoints["causal"]), rank=4)
    policy.model.eval()
    technique = make_technique(TechniqueSettings(method))
    # Which of the two the untrained policy prefers does not matter: try both.
    for rewards in ((R4, R2), (R2, R4)):
        rollout = rollout_of(*rewards)
        answers = [candidate.source for candidate in rollout.candidates]
        before = answer_logprobs(policy, rollout.source, answers)
        anchors = anchors_of(policy, rollout, technique.learnt(rollout)) if technique.needs_anchors else None
        optimizer = torch.optim.SGD([w for w in policy.model.parameters() if w.requires_grad], lr=1e-6)
        technique.loss(policy, rollout, anchors).total.backward()
        optimizer.step()
        optimizer.zero_grad()
        after = answer_logprobs(policy, rollout.source, answers)
        better = rewards.index(R4)
        assert after[better] > before[better]


def test_losses_of_a_rollout_are_those_of_its_scored_candidates(policy):
    both = Rrhf().loss(policy, rollout_of(R4, R1), None)
    three = Rrhf().loss(policy, rollout_of(R4, R1, None), None)
    torch.testing.assert_close(both.total, three.total)


def test_strict_mode_imitates_nothing_that_failed_and_paper_mode_does(policy):
    failing = rollout_of(R2, R1)
    assert Rrhf().loss(policy, failing, None).figures["tuning_loss"] == 0.0
    assert Rrhf(RewardMode.PAPER).loss(policy, failing, None).figures["tuning_loss"] > 0.0


def test_rrhf_leaves_out_rows_that_teach_nothing():
    assert not Rrhf(RewardMode.PAPER).learnt(rollout_of(None, None))
    assert not Rrhf().learnt(rollout_of(R2, R2))
    assert Rrhf().learnt(rollout_of(R2, R1)) == (0, 1)
    assert Rrhf().learnt(rollout_of(R3)) == (0,)


def test_best_of_n_learns_from_what_was_faster_only():
    assert BestOfN().learnt(rollout_of(R3, R4, R4)) == (1,)
    assert BestOfN().learnt(rollout_of(R3, R2)) == ()


def test_grpo_compares_samples_of_one_row_and_nothing_else():
    strategies = [Strategy.SAMPLE, Strategy.SAMPLE, Strategy.TARGET]
    assert Grpo().learnt(rollout_of(R1, R4, R4, strategies=strategies)) == (0, 1)
    assert Grpo().learnt(rollout_of(R2, R2, R4, strategies=strategies)) == ()


def test_grpo_starts_from_no_divergence_and_a_loss_of_zero(policy):
    rollout = rollout_of(R4, R1, R2)
    loss = Grpo().loss(policy, rollout, anchors_of(policy, rollout, (0, 1, 2)))
    assert loss.total.item() == pytest.approx(0.0, abs=1e-5)
    assert loss.figures["kl"] == pytest.approx(0.0, abs=1e-6)


def test_number_of_samples_can_be_chosen_for_any_method():
    for method in Method:
        usual = make_technique(TechniqueSettings(method)).draws
        more = make_technique(TechniqueSettings(method, samples=9)).draws
        assert more == replace(usual, samples=9)
