"""Loading, encoding, scoring, sampling and saving, on tiny checkpoints of both kinds."""

from __future__ import annotations

import copy

import pytest
import torch
import transformers

from perfrl_edge.candidate import Strategy
from perfrl_edge.errors import InputError, PromptTooLongError
from perfrl_edge.generation.prompt import PromptFormat
from perfrl_train.encoding import Kind
from perfrl_train.losses import sequence_logprobs, token_logprobs
from perfrl_train.policy import load_policy, with_lora
from perfrl_train.prompt_reading import answer_logprobs
from perfrl_train.sampling import Draws, SamplingSettings, TorchGenerator

SOURCE = "total = 0\n\nfor i in range(10):\n\ttotal += i  # ünïcode\nprint(total)\n"
TARGET = "print(45)\n"


def logprobs_of(policy, examples):
    batch = policy.codec.collate(examples)
    policy.model.eval()
    with torch.no_grad():
        return sequence_logprobs(token_logprobs(policy.target_logits(batch), batch.labels), batch.labels)


def test_kind_and_prompt_format_follow_from_the_checkpoint(checkpoints):
    assert load_policy(checkpoints["causal"]).codec.kind is Kind.CAUSAL
    assert load_policy(checkpoints["causal"]).codec.format is PromptFormat.CHATML
    assert load_policy(checkpoints["seq2seq"]).codec.format is PromptFormat.CODET5


def test_missing_checkpoint_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match="cannot load the checkpoint"):
        load_policy(str(tmp_path / "nothing"))


def test_completion_ends_with_the_end_token_and_reads_back(checkpoint):
    codec = load_policy(checkpoint).codec
    ids = codec.encode_completion(SOURCE)
    assert ids[-1] == codec.eos_id
    assert ids.count(codec.eos_id) == 1
    expected = SOURCE.replace("\n\n", "\n") if codec.format is PromptFormat.CODET5 else SOURCE
    assert codec.decode(ids) == expected


def test_company_in_a_batch_does_not_change_a_logprob(checkpoint):
    policy = load_policy(checkpoint)
    short = policy.codec.encode("print(1)\n", TARGET)
    long = policy.codec.encode(SOURCE * 3, SOURCE * 2)
    alone, together = logprobs_of(policy, [short]), logprobs_of(policy, [long, short])
    assert together[1].item() == pytest.approx(alone[0].item(), abs=1e-4)


def test_causal_logits_predict_the_completion_as_one_plain_sequence(checkpoints):
    policy = load_policy(checkpoints["causal"])
    example = policy.codec.encode(SOURCE, TARGET)
    ids = torch.tensor([[*example.prompt_ids, *example.target_ids]])
    with torch.no_grad():
        plain = policy.model(input_ids=ids).logits[0].log_softmax(-1)
    first = len(example.prompt_ids)
    expected = sum(plain[first + i - 1, token].item() for i, token in enumerate(example.target_ids))
    got = logprobs_of(policy, [example]).item() * len(example.target_ids)
    assert got == pytest.approx(expected, rel=1e-4)


def test_seq2seq_loss_is_the_models_own(checkpoints):
    policy = load_policy(checkpoints["seq2seq"])
    example = policy.codec.encode(SOURCE, TARGET)
    with torch.no_grad():
        own = policy.model(
            input_ids=torch.tensor([example.prompt_ids]), labels=torch.tensor([example.target_ids])
        ).loss
    assert -logprobs_of(policy, [example]).item() == pytest.approx(own.item(), rel=1e-4)


def sources(proposals):
    return [[candidate.source for candidate in found] for found in proposals]


def test_sampling_repeats_for_a_seed_and_leaves_the_random_state_alone(checkpoint):
    generator = TorchGenerator(load_policy(checkpoint), SamplingSettings(max_new_tokens=12))
    before = torch.get_rng_state()
    first = generator.propose([SOURCE, TARGET], Draws(), seed=4)
    assert torch.equal(torch.get_rng_state(), before)
    assert first == generator.propose([SOURCE, TARGET], Draws(), seed=4)
    assert sources(first) != sources(generator.propose([SOURCE, TARGET], Draws(), seed=5))
    strategies = [candidate.strategy for candidate in first[0]]
    assert strategies == [Strategy.SAMPLE, Strategy.SAMPLE, Strategy.GREEDY]
    assert [candidate.rank for candidate in first[1]] == [0, 1, 0]


@pytest.mark.parametrize(("strategy", "count"), [(Strategy.GREEDY, 1), (Strategy.BEAM, 3)])
def test_generator_yields_ranked_candidates_with_logprobs(checkpoint, strategy, count):
    generator = TorchGenerator(load_policy(checkpoint), SamplingSettings(max_new_tokens=12))
    candidates = list(generator.generate(SOURCE, count, strategy=strategy))
    assert [candidate.rank for candidate in candidates] == list(range(count))
    assert all(candidate.strategy is strategy and candidate.logprob < 0 for candidate in candidates)


def test_checkpoints_own_generation_settings_are_not_used(checkpoints):
    policy = load_policy(checkpoints["causal"])
    generator = TorchGenerator(policy, SamplingSettings(max_new_tokens=12))
    before = generator.propose([SOURCE], Draws(0, 1), seed=0)
    policy.model.generation_config.repetition_penalty = 9.0
    policy.model.generation_config.min_new_tokens = 12
    assert generator.propose([SOURCE], Draws(0, 1), seed=0) == before


def test_prompt_beyond_the_limit_is_refused_and_not_cut(checkpoint):
    generator = TorchGenerator(load_policy(checkpoint), SamplingSettings(max_prompt_tokens=10))
    with pytest.raises(PromptTooLongError, match="at most 10 fit"):
        generator.propose([SOURCE], Draws(0, 1), seed=0)


def test_lora_trains_adapters_only_and_saves_a_plain_merged_checkpoint(checkpoint, tmp_path):
    policy = with_lora(load_policy(checkpoint), rank=2)
    assert all("lora_" in name for name in policy.trainable_weights())
    with torch.no_grad():
        for weight in policy.model.parameters():
            if weight.requires_grad:
                weight.add_(0.05)
    policy.save(tmp_path)
    plain = load_policy(str(tmp_path))
    assert answer_logprobs(plain, SOURCE, [TARGET]) == pytest.approx(
        answer_logprobs(policy, SOURCE, [TARGET]), rel=1e-3
    )
    assert any("lora_" in name for name, _ in policy.model.named_parameters())


def test_adapters_shrunk_halfway_leave_half_of_what_they_added(checkpoint):
    policy = with_lora(load_policy(checkpoint), rank=2)
    with torch.no_grad():
        for weight in policy.model.parameters():
            if weight.requires_grad:
                weight.add_(0.05)

    def merged():
        return copy.deepcopy(policy.model).merge_and_unload().state_dict()

    start, whole = load_policy(checkpoint).model.state_dict(), merged()
    policy.shrink_adapters(0.5)
    half = merged()
    assert any(not torch.equal(start[name], whole[name]) for name in start)
    for name in start:
        assert torch.allclose(half[name], (start[name] + whole[name]) / 2, atol=1e-5)


def test_saved_checkpoint_loads_by_the_auto_classes(checkpoints, tmp_path):
    load_policy(checkpoints["seq2seq"]).save(tmp_path)
    assert transformers.AutoModelForSeq2SeqLM.from_pretrained(tmp_path).config.is_encoder_decoder
    assert transformers.AutoTokenizer.from_pretrained(tmp_path).eos_token_id == 2
