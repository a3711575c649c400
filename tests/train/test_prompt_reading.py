"""One reading of a prompt for all of its answers, against reading it again for each."""

from __future__ import annotations

import pytest
import torch

from perfrl_train.encoding import Kind
from perfrl_train.losses import token_logprobs
from perfrl_train.policy import load_policy, with_lora
from perfrl_train.prompt_reading import answer_token_logprobs
from perfrl_train.sampling import Draws, SamplingSettings, TorchGenerator

SOURCE = "total = 0\n\nfor i in range(10):\n\ttotal += i  # ünïcode\nprint(total)\n"
ANSWERS = ["print(45)\n", SOURCE * 2, "x = 1\n"]


def apart(policy):
    batch = policy.codec.collate([policy.codec.encode(SOURCE, answer) for answer in ANSWERS])
    return token_logprobs(policy.target_logits(batch), batch.labels), batch.labels


def gradient(policy, logprobs):
    policy.model.zero_grad()
    logprobs.sum().backward()
    return torch.cat(
        [weight.grad.flatten() for weight in policy.model.parameters() if weight.grad is not None]
    )


def test_answers_that_share_a_prompt_have_the_logprobs_they_have_apart(checkpoint):
    policy = load_policy(checkpoint)
    policy.model.eval()
    together, labels = answer_token_logprobs(policy, SOURCE, ANSWERS)
    expected, expected_labels = apart(policy)
    assert torch.equal(labels, expected_labels)
    torch.testing.assert_close(together, expected, rtol=1e-3, atol=1e-3)


def test_answers_that_share_a_prompt_give_the_gradient_they_give_apart(checkpoint):
    torch.manual_seed(0)
    policy = with_lora(load_policy(checkpoint), rank=2)
    policy.model.eval()
    together = gradient(policy, answer_token_logprobs(policy, SOURCE, ANSWERS)[0]).clone()
    expected = gradient(policy, apart(policy)[0])
    assert (together - expected).norm() < 1e-2 * expected.norm()


def test_greedy_answer_is_that_of_the_models_own_generate(checkpoint):
    policy = load_policy(checkpoint)
    generator = TorchGenerator(policy, SamplingSettings(max_new_tokens=30))
    prompt = list(policy.codec.encode_prompt(SOURCE))
    plain = policy.model.generate(input_ids=torch.tensor([prompt]), max_new_tokens=30, do_sample=False)[0]
    answer = plain.tolist()[len(prompt) if policy.codec.kind is Kind.CAUSAL else 0 :]
    assert generator.propose([SOURCE], Draws(0, 1), seed=0)[0][0].source == policy.codec.decode(
        answer, SOURCE
    )


def test_neighbours_in_a_batch_do_not_change_an_answer(checkpoint):
    generator = TorchGenerator(load_policy(checkpoint), SamplingSettings(max_new_tokens=30))
    alone = generator.propose([SOURCE], Draws(2, 1), seed=3)
    together = generator.propose([SOURCE, "print(1)\n" * 9], Draws(2, 1), seed=3)
    # The random numbers of later prompts differ with the size of the batch, greedy answers do not.
    assert alone[0][2] == together[0][2]
    assert generator.propose(["print(1)\n" * 9], Draws(0, 1), seed=3)[0][0].source == together[1][2].source


def test_samples_leave_out_what_is_much_less_likely_than_the_likeliest(checkpoints):
    policy = load_policy(checkpoints["causal"])
    prompt = torch.tensor([policy.codec.encode_prompt(SOURCE)])
    with torch.no_grad():
        chances = policy.model(input_ids=prompt).logits[0, -1].softmax(-1).topk(3)
    least = float((chances.values[1] + chances.values[2]) / 2 / chances.values[0])
    settings = SamplingSettings(max_new_tokens=1, temperature=3.0, min_p=least)
    found = TorchGenerator(policy, settings).propose([SOURCE], Draws(200, 0), seed=0)[0]
    assert {candidate.source for candidate in found} == {
        policy.codec.decode([token], SOURCE) for token in chances.indices[:2].tolist()
    }


@pytest.mark.parametrize("seed", [0, 1])
def test_samples_follow_the_models_distribution_among_the_likeliest(checkpoints, seed):
    policy = load_policy(checkpoints["causal"])
    generator = TorchGenerator(policy, SamplingSettings(max_new_tokens=1, top_k=3))
    prompt = torch.tensor([policy.codec.encode_prompt(SOURCE)])
    with torch.no_grad():
        best = policy.model(input_ids=prompt).logits[0, -1].topk(3)
    chances = best.values.softmax(-1).tolist()
    found = [candidate.source for candidate in generator.propose([SOURCE], Draws(4000, 0), seed)[0]]
    expected = [policy.codec.decode([token], SOURCE) for token in best.indices.tolist()]
    assert set(found) <= set(expected)
    for text in set(expected):
        chance = sum(chance for chance, other in zip(chances, expected, strict=True) if other == text)
        assert found.count(text) / len(found) == pytest.approx(chance, abs=0.035)
