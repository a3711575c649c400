"""Training upper layers over kept states is training the whole model."""

from __future__ import annotations

import dataclasses

import pytest
import torch

from perfrl_edge.errors import InputError
from perfrl_train.frozen_floor import FrozenFloor
from perfrl_train.losses import cross_entropy_sum
from perfrl_train.policy import load_policy, with_lora

UPPER_LAYER = r"model\.layers\.1\..*_proj"


@pytest.fixture
def policy(checkpoints):
    torch.manual_seed(0)
    return with_lora(load_policy(checkpoints["causal"]), rank=2, modules=UPPER_LAYER)


def batch_of(policy, lengths):
    examples = [policy.codec.encode("print(1)\n" * length, "print(2)\n" * (5 - length)) for length in lengths]
    return policy.codec.collate(examples)


def loss_and_gradients(policy, batch):
    policy.model.zero_grad()
    loss = cross_entropy_sum(policy.target_logits(batch), batch.labels)
    torch.autograd.backward(loss)
    gradients = [weight.grad for weight in policy.model.parameters() if weight.requires_grad]
    return loss.item(), torch.cat([gradient.flatten() for gradient in gradients])


def test_kept_states_change_neither_loss_nor_gradients(policy):
    whole = dataclasses.replace(policy, floor=None)
    for lengths in ((1, 2, 4), (4, 3), (2,)):  # of the later batches some sequences are known
        batch = batch_of(policy, lengths)
        loss, gradients = loss_and_gradients(policy, batch)
        expected_loss, expected_gradients = loss_and_gradients(whole, batch)
        assert loss == pytest.approx(expected_loss, rel=1e-5)
        assert torch.allclose(gradients, expected_gradients, atol=1e-4)
        assert gradients.abs().sum() > 0


def test_a_sequence_seen_before_is_not_read_below_the_floor_again(policy):
    read = []
    policy.model.get_base_model().model.layers[0].register_forward_hook(lambda *_: read.append(1))
    for lengths in ((1, 2), (2, 1), (2, 3)):
        policy.target_logits(batch_of(policy, lengths))
    assert len(read) == 2


def test_without_room_everything_is_read_again_and_nothing_changes(policy):
    batch = batch_of(policy, (1, 2))
    full = dataclasses.replace(policy, floor=FrozenFloor(policy.model.get_base_model(), 1, max_kept_bytes=0))
    expected = policy.target_logits(batch)
    for _ in range(2):
        assert torch.allclose(full.target_logits(batch), expected, atol=1e-5)


def test_only_the_named_modules_get_adapters(policy):
    names = policy.trainable_weights()
    assert names
    assert all(".layers.1." in name and "lora_" in name for name in names)


def test_adapters_on_every_layer_leave_no_floor(checkpoint):
    assert with_lora(load_policy(checkpoint), rank=2).floor is None


def test_a_pattern_that_fits_no_module_is_an_input_error(checkpoint):
    with pytest.raises(InputError, match="lora-modules"):
        with_lora(load_policy(checkpoint), rank=2, modules="nothing_like_it")
