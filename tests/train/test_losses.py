"""Losses against numbers worked by hand, then against what must not change them."""

from __future__ import annotations

import math

import pytest

torch = pytest.importorskip("torch")

from perfrl_edge.candidate import Strategy  # noqa: E402
from perfrl_train import losses  # noqa: E402
from perfrl_train.losses import IGNORED  # noqa: E402

SAMPLE, GREEDY, TARGET = Strategy.SAMPLE, Strategy.GREEDY, Strategy.TARGET


def logits_of(*probabilities):
    return torch.log(torch.tensor([probabilities]))  # [1, T, V]


def random_problem(rows=4, length=6, vocabulary=11):
    generator = torch.Generator().manual_seed(3)
    logits = torch.randn(rows, length, vocabulary, generator=generator)
    labels = torch.randint(0, vocabulary, (rows, length), generator=generator)
    for row in range(rows):
        labels[row, length - row :] = IGNORED
    return logits, labels


def test_token_logprobs_are_those_of_the_labels():
    logprobs = losses.token_logprobs(logits_of([0.5, 0.5], [0.25, 0.75]), torch.tensor([[0, 1]]))
    assert logprobs.tolist()[0] == pytest.approx([math.log(0.5), math.log(0.75)])


def test_sequence_logprob_divides_by_the_true_length():
    # log 0.5 + log 0.25 over two tokens; the third is padding. Dividing by three would give -0.69.
    logits = logits_of([0.5, 0.5], [0.25, 0.75], [0.9, 0.1])
    labels = torch.tensor([[0, 0, IGNORED]])
    logprob = losses.sequence_logprobs(losses.token_logprobs(logits, labels), labels)
    assert logprob.item() == pytest.approx((math.log(0.5) + math.log(0.25)) / 2)
    assert logprob.item() == pytest.approx(-1.0397208)


def test_sequence_of_nothing_but_padding_is_zero_and_not_nan():
    labels = torch.tensor([[IGNORED, IGNORED]])
    logprobs = losses.token_logprobs(logits_of([0.5, 0.5], [0.5, 0.5]), labels)
    assert losses.sequence_logprobs(logprobs, labels).item() == 0.0


def test_cross_entropy_sums_over_unmasked_tokens():
    logits = logits_of([0.5, 0.5], [0.25, 0.75], [0.9, 0.1])
    total = losses.cross_entropy_sum(logits, torch.tensor([[1, 1, IGNORED]]))
    assert total.item() == pytest.approx(-math.log(0.5) - math.log(0.75))


def test_rank_loss_counts_each_pair_in_the_wrong_order():
    # r: a=0 < b=1 < c=2. p: a=-1, b=-3, c=-2. Wrong pairs: (a,b) by 2 and (a,c) by 1; (b,c) is right.
    loss = losses.rank_loss(torch.tensor([-1.0, -3.0, -2.0]), torch.tensor([0.0, 1.0, 2.0]))
    assert loss.item() == pytest.approx(3.0)


def test_rank_loss_of_equal_rewards_is_zero():
    assert losses.rank_loss(torch.tensor([-1.0, -3.0]), torch.tensor([1.3, 1.3])).item() == 0.0


def test_rank_loss_does_not_depend_on_the_reward_values():
    logprobs = torch.tensor([-1.0, -3.0, -2.0])
    small = losses.rank_loss(logprobs, torch.tensor([0.0, 1.0, 1.3]))
    large = losses.rank_loss(logprobs, torch.tensor([-50.0, 7.0, 900.0]))
    assert small.item() == large.item()


def test_rank_loss_raises_the_better_and_lowers_the_worse():
    logprobs = torch.tensor([-1.0, -3.0], requires_grad=True)
    losses.rank_loss(logprobs, torch.tensor([0.0, 2.0])).backward()
    assert logprobs.grad.tolist() == [1.0, -1.0]


def test_tuning_loss_is_the_mean_or_the_sum_of_the_best_candidates_tokens():
    logits = logits_of([0.5, 0.5], [0.25, 0.75], [0.9, 0.1]).repeat(2, 1, 1)
    labels = torch.tensor([[1, 1, 1], [0, 0, IGNORED]])
    logprobs = losses.token_logprobs(logits, labels)
    total = -math.log(0.5) - math.log(0.25)
    assert losses.tuning_loss(logprobs, labels, 1, "sum").item() == pytest.approx(total)
    assert losses.tuning_loss(logprobs, labels, 1, "mean").item() == pytest.approx(total / 2)


def test_rrhf_loss_weighs_the_rank_loss():
    assert losses.rrhf_loss(torch.tensor(3.0), torch.tensor(0.5), rank_weight=100.0).item() == 300.5


@pytest.mark.parametrize(
    ("rewards", "strategies", "best"),
    [
        ([2.0, 1.0], [TARGET, SAMPLE], 0),
        ([2.0, 2.0, 2.0], [TARGET, GREEDY, SAMPLE], 2),
        ([2.0, 2.0], [TARGET, GREEDY], 1),
        ([1.3, 1.3, 1.0], [SAMPLE, SAMPLE, GREEDY], 0),
    ],
)
def test_ties_prefer_what_the_model_found_by_itself(rewards, strategies, best):
    assert losses.best_candidate(rewards, strategies) == best


def test_more_padding_changes_nothing():
    logits, labels = random_problem()
    wider_logits = torch.cat([logits, torch.randn(4, 5, 11)], dim=1)
    wider_labels = torch.cat([labels, torch.full((4, 5), IGNORED)], dim=1)
    narrow = losses.sequence_logprobs(losses.token_logprobs(logits, labels), labels)
    wide = losses.sequence_logprobs(losses.token_logprobs(wider_logits, wider_labels), wider_labels)
    torch.testing.assert_close(narrow, wide)


def test_order_of_candidates_changes_nothing():
    logits, labels = random_problem()
    rewards = torch.tensor([2.0, 0.0, 1.3, 1.0])
    order = torch.tensor([2, 0, 3, 1])

    def rank(logits, labels, rewards):
        return losses.rank_loss(
            losses.sequence_logprobs(losses.token_logprobs(logits, labels), labels), rewards
        )

    assert rank(logits, labels, rewards).item() == pytest.approx(
        rank(logits[order], labels[order], rewards[order]).item()
    )


def test_inputs_are_never_changed():
    logits, labels = random_problem()
    before = logits.clone(), labels.clone()
    logprobs = losses.token_logprobs(logits, labels)
    losses.rank_loss(losses.sequence_logprobs(logprobs, labels), torch.tensor([2.0, 0.0, 1.3, 1.0]))
    losses.tuning_loss(logprobs, labels, 0)
    assert torch.equal(logits, before[0])
    assert torch.equal(labels, before[1])


def test_advantages_are_distances_from_the_group_in_standard_deviations():
    # Mean 1, standard deviation sqrt((1 + 1 + 0 + 0) / 4) = sqrt(1/2).
    advantages = losses.group_advantages(torch.tensor([0.0, 2.0, 1.0, 1.0]))
    torch.testing.assert_close(advantages, torch.tensor([-math.sqrt(2), math.sqrt(2), 0.0, 0.0]))


def test_group_of_equals_has_no_advantage():
    assert losses.group_advantages(torch.tensor([1.3, 1.3])).tolist() == [0.0, 0.0]


def test_advantages_do_not_depend_on_the_scale_of_rewards():
    rewards = torch.tensor([0.0, 1.0, 1.3, 2.0])
    torch.testing.assert_close(losses.group_advantages(rewards), losses.group_advantages(7 * rewards + 3))


def test_policy_gain_is_clipped_only_where_the_policy_has_already_moved_that_way():
    before = torch.log(torch.tensor([[0.2, 0.2], [0.2, 0.2]]))
    now = torch.log(torch.tensor([[0.3, 0.1], [0.3, 0.1]]))  # ratios 1.5 and 0.5
    loss = losses.clipped_policy_loss(now, before, torch.tensor([1.0, -1.0]), clip=0.2)
    # Good answer: min(1.5, 1.2), min(0.5, 0.8). Bad answer: min(-1.5, -1.2), min(-0.5, -0.8).
    torch.testing.assert_close(loss, torch.tensor([[-1.2, -0.5], [1.5, 0.8]]))


def test_divergence_from_the_reference_by_hand():
    # Ratio of the reference 0.5: 0.5 - log(0.5) - 1.
    estimate = losses.kl_estimate(torch.log(torch.tensor([[0.4]])), torch.log(torch.tensor([[0.2]])))
    assert estimate.item() == pytest.approx(0.5 + math.log(2) - 1)
    assert losses.kl_estimate(torch.tensor([[-3.0]]), torch.tensor([[-3.0]])).item() == 0.0


def test_mean_over_tokens_gives_each_sequence_the_same_weight_whatever_its_length_and_padding():
    values = torch.tensor([[1.0, 2.0, 3.0], [9.0, 100.0, 100.0]])
    labels = torch.tensor([[1, 1, 1], [1, IGNORED, IGNORED]])
    assert losses.mean_over_tokens(values, labels).item() == pytest.approx((2.0 + 9.0) / 2)
