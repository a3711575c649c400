"""The fine-tuning loop: what it learns, what must not matter, and what a kill must not change."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import torch

from perfrl_edge.errors import InputError
from perfrl_train.checkpoint import RunFolder
from perfrl_train.finetuning import (
    FinetuneSettings,
    Run,
    encode_pairs,
    finetune,
    mean_loss,
)
from perfrl_train.policy import load_policy, with_lora
from perfrl_train.progress import SilentLog
from perfrl_train.schedule import Schedule
from tests.train.killing import (
    KillingLog,
    KillingTokenizer,
    in_killed_process,
    in_process_killed_while_writing,
)

# Forking is safe here: the parent only waits.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")

SCHEDULE = Schedule(learning_rate=3e-3, batch_size=4, epochs=2, checkpoint_every=2, lora_rank=2)
SETTINGS = FinetuneSettings(SCHEDULE)


def run(checkpoint, rows, folder, settings=SETTINGS, log=None, validation=()):
    policy = load_policy(checkpoint)
    if settings.schedule.lora_rank:
        torch.manual_seed(0)
        policy = with_lora(policy, settings.schedule.lora_rank)
    examples = encode_pairs(rows, policy.codec, settings.max_tokens).examples
    log = log or SilentLog()
    finetune(policy, examples, validation or (), Run(RunFolder(folder), log), settings)
    return policy, log


def fresh(folder):
    RunFolder(folder).open({}, resume=False)
    return folder


def assert_same_weights(first, second):
    left, right = load_policy(str(first)), load_policy(str(second))
    for (name, ours), theirs in zip(left.model.named_parameters(), right.model.parameters(), strict=True):
        assert torch.equal(ours, theirs), name


def test_training_lowers_the_loss(checkpoint, rows, tmp_path):
    policy = load_policy(checkpoint)
    examples = encode_pairs(rows, policy.codec, 1024).examples
    before = mean_loss(policy, examples, 8192)
    gently = FinetuneSettings(replace(SCHEDULE, learning_rate=3e-4, epochs=6))
    trained, _ = run(checkpoint, rows, fresh(tmp_path / "run"), gently)
    assert mean_loss(trained, examples, 8192) < before


def test_how_an_update_is_cut_into_passes_does_not_change_it(checkpoints, rows, tmp_path):
    finals = []
    for tokens_per_pass in (1, 10**6):
        folder = fresh(tmp_path / str(tokens_per_pass))
        schedule = Schedule(learning_rate=1e-3, batch_size=8, epochs=1, checkpoint_every=50)
        settings = FinetuneSettings(schedule, tokens_per_pass=tokens_per_pass)
        trained, _ = run(checkpoints["causal"], rows, folder, settings)
        finals.append(trained.trainable_weights())
    for name, weight in finals[0].items():
        torch.testing.assert_close(weight, finals[1][name], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("moment", [{"at_step": 1}, {"at_step": 4}, {"at_saying": "saving"}])
def test_killed_run_resumes_to_the_same_weights(checkpoint, rows, tmp_path, moment):
    run(checkpoint, rows, fresh(tmp_path / "whole"))
    folder = fresh(tmp_path / "killed")
    in_killed_process(run, checkpoint, rows, folder, SETTINGS, KillingLog(**moment))
    assert not (folder / "config.json").exists()
    run(checkpoint, rows, folder)
    assert_same_weights(tmp_path / "whole", folder)


def test_kill_inside_the_writing_of_a_state_leaves_the_one_before(checkpoints, rows, tmp_path):
    settings = FinetuneSettings(replace(SCHEDULE, lora_rank=0))
    run(checkpoints["causal"], rows, fresh(tmp_path / "whole"), settings)
    folder = fresh(tmp_path / "killed")
    in_killed_process(run, checkpoints["causal"], rows, folder, settings, KillingLog(at_step=3))
    part = folder / "training" / "state.pt.part"
    in_process_killed_while_writing(part, run, checkpoints["causal"], rows, folder, settings)
    assert RunFolder(folder).completed_steps() == 2
    run(checkpoints["causal"], rows, folder, settings)
    assert_same_weights(tmp_path / "whole", folder)


def test_kill_inside_the_saving_of_a_checkpoint_leaves_none(checkpoints, tmp_path):
    policy = load_policy(checkpoints["causal"])
    dying = replace(policy, codec=replace(policy.codec, tokenizer=KillingTokenizer(policy.codec.tokenizer)))
    in_killed_process(dying.save, tmp_path / "run")
    assert not (tmp_path / "run" / "config.json").exists()
    policy.save(tmp_path / "run")
    assert_same_weights(checkpoints["causal"], tmp_path / "run")


def test_training_stops_early_and_keeps_the_best_weights(checkpoints, rows, tmp_path):
    policy = load_policy(checkpoints["causal"])
    validation = encode_pairs(rows[:2], policy.codec, 1024).examples
    schedule = Schedule(learning_rate=3.0, batch_size=2, epochs=9, checkpoint_every=50, warmup_ratio=0.0)
    settings = FinetuneSettings(schedule, evaluate_every=1, patience=2)
    trained, log = run(checkpoints["causal"], rows, fresh(tmp_path / "run"), settings, validation=validation)
    losses = [metrics["validation_loss"] for _, metrics in log.steps]
    assert len(losses) < 45
    assert "no better validation loss" in log.sayings[0]
    assert mean_loss(trained, validation, 8192) == pytest.approx(min(losses), rel=1e-5)


def test_pairs_beyond_the_token_limit_are_counted_and_not_cut(checkpoints, rows):
    codec = load_policy(checkpoints["seq2seq"]).codec
    lengths = [codec.encode(row.source, row.target).num_tokens for row in rows]
    encoded = encode_pairs(rows, codec, sorted(lengths)[4])
    assert encoded.num_too_long == sum(length > sorted(lengths)[4] for length in lengths)
    with pytest.raises(InputError, match="raise --max-tokens"):
        encode_pairs(rows, codec, 3)


def test_learning_rate_warms_up_and_follows_a_cosine():
    schedule = Schedule(1.0, batch_size=1, epochs=1, checkpoint_every=1, warmup_ratio=0.1)
    factors = [schedule.learning_rate_at(step, 100) for step in range(100)]
    assert factors[:10] == pytest.approx([step / 10 for step in range(1, 11)])
    assert factors[55] == pytest.approx(0.5)
    assert factors[99] == pytest.approx(0.5 * (1 + math.cos(math.pi * 89 / 90)))


def test_resuming_with_other_settings_is_refused(tmp_path):
    RunFolder(tmp_path / "run").open({"seed": 1}, resume=False)
    with pytest.raises(InputError, match="seed: 1 then, 2 now"):
        RunFolder(tmp_path / "run").open({"seed": 2}, resume=True)


def test_folder_in_use_is_not_overwritten(tmp_path):
    (tmp_path / "precious.txt").write_text("x")
    with pytest.raises(InputError, match="not empty"):
        RunFolder(tmp_path).open({}, resume=False)


def test_nothing_to_resume_is_said(tmp_path):
    with pytest.raises(InputError, match="nothing to resume"):
        RunFolder(tmp_path / "none").open({}, resume=True)
