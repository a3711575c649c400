"""Beam search against brute force on tables, and against transformers on tiny random models."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from perfrl_edge.generation.beam_search import beam_search, largest, log_sum_exp
from perfrl_edge.generation.stopping import stop_on_tokens
from tests.generation.decoders import PrefixDecoder, TorchDecoder, random_table

EOS = 0


def search(decoder, *, beams=4, max_new_tokens=6, prompt=(1,), eos=(EOS,), **options):
    stop = stop_on_tokens(frozenset(eos))
    return beam_search(decoder, prompt, beams=beams, max_new_tokens=max_new_tokens, stop=stop, **options)


def all_hypotheses(next_logits, vocabulary, limit):
    """Every sequence that ends at EOS or at the limit, with its length-normalised log-probability."""
    found = {}
    for length in range(1, limit + 1):
        for body in itertools.product(range(1, vocabulary), repeat=length - 1):
            for last in range(vocabulary) if length == limit else (EOS,):
                tokens, total = (*body, last), 0.0
                for index, token in enumerate(tokens):
                    logits = next_logits(tokens[:index])
                    total += logits[token] - np.log(np.exp(logits).sum())
                found[tokens] = total / length
    return found


@pytest.mark.parametrize("seed", range(10))
def test_a_beam_as_wide_as_the_tree_finds_the_best_of_all_sequences(seed):
    table = random_table(4, seed)
    every = all_hypotheses(table, 4, 4)
    found = search(PrefixDecoder(table), beams=200, max_new_tokens=4)
    best = max(every, key=every.get)
    assert found[0].tokens == best
    for hypothesis in found:
        assert hypothesis.logprob == pytest.approx(every[hypothesis.tokens], abs=1e-5)
    assert len(found) == len(every)


def test_hypotheses_come_best_first_and_say_whether_they_were_cut_off():
    found = search(PrefixDecoder(random_table(5, 3)), beams=3, max_new_tokens=5)
    assert [one.logprob for one in found] == sorted((one.logprob for one in found), reverse=True)
    assert all(one.complete == (one.tokens[-1] == EOS) for one in found)


def test_a_search_that_is_stopped_returns_what_it_has():
    decoder = PrefixDecoder(random_table(5, 3))
    calls = iter([False, False, True])
    search(decoder, max_new_tokens=50, should_stop=lambda: next(calls))
    assert len(decoder.widths) == 1 + 2


@pytest.mark.parametrize("seed", range(5))
def test_answers_that_do_not_count_prolong_the_search_and_change_nothing_before(seed):
    table = random_table(5, seed)
    plain, longer = PrefixDecoder(table), PrefixDecoder(table)
    found = search(plain, max_new_tokens=40)
    more = search(longer, max_new_tokens=40, answer_of=lambda _tokens: None)
    assert set(found) <= set(more)
    assert len(plain.widths) < len(longer.widths) <= 1.5 * len(plain.widths) + 1


def test_largest_is_sorted_and_breaks_ties_by_index():
    values = np.array([1, 3, 2, 3, 0, 3], np.float32)
    assert largest(values, 4).tolist() == [1, 3, 5, 2]
    assert largest(values, 9).tolist() == [1, 3, 5, 2, 0, 4]


@pytest.mark.parametrize("count", [1, 8, 31, 32, 50, 999, 1000])
def test_largest_is_what_sorting_all_gives(count):
    values = np.random.default_rng(count).integers(0, 400, 1000).astype(np.float32)  # many are equal
    assert largest(values, count).tolist() == np.argsort(-values, kind="stable")[:count].tolist()


def test_log_sum_exp_survives_large_logits():
    assert log_sum_exp(np.array([[1000.0, 1000.0]], np.float32))[0] == pytest.approx(1000.0 + np.log(2))


def transformers_beams(model, prompt, beams, limit, eos):
    import torch

    with torch.no_grad():
        output = model.generate(
            torch.tensor([prompt]),
            attention_mask=torch.ones(1, len(prompt), dtype=torch.long),
            num_beams=beams,
            num_return_sequences=beams,
            max_new_tokens=limit,
            do_sample=False,
            early_stopping=False,
            length_penalty=1.0,
            eos_token_id=list(eos),
            pad_token_id=eos[0],
            return_dict_in_generate=True,
            output_scores=True,
        )
    start = 1 if model.config.is_encoder_decoder else len(prompt)
    return [
        (tuple(sequence.tolist()[start:]), score.item())
        for sequence, score in zip(output.sequences, output.sequences_scores, strict=True)
    ]


def without_padding(tokens, eos):
    for index, token in enumerate(tokens):
        if token in eos:
            return tokens[: index + 1]
    return tokens


def tiny_torch_model(kind, seed):
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    torch.manual_seed(seed)
    if kind == "causal":
        config = transformers.Qwen2Config(
            vocab_size=60,
            hidden_size=16,
            intermediate_size=32,
            num_hidden_layers=2,
            num_attention_heads=2,
            num_key_value_heads=1,
            initializer_range=1.5,
        )
        return transformers.Qwen2ForCausalLM(config).eval()
    config = transformers.T5Config(
        vocab_size=60,
        d_model=16,
        d_kv=8,
        d_ff=32,
        num_layers=2,
        num_heads=2,
        decoder_start_token_id=0,
        tie_word_embeddings=False,
    )
    model = transformers.T5ForConditionalGeneration(config).eval()
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.7)
    return model


@pytest.mark.parametrize("eos", [(1,), (1, 2, 3)])
@pytest.mark.parametrize("beams", [2, 4])
@pytest.mark.parametrize("kind", ["causal", "seq2seq"])
def test_same_hypotheses_as_transformers(kind, beams, eos):
    for seed in range(3):
        model = tiny_torch_model(kind, seed)
        prompt = np.random.default_rng(seed).integers(4, 60, size=7).tolist()
        expected = transformers_beams(model, prompt, beams, 14, eos)
        found = search(TorchDecoder(model), beams=beams, max_new_tokens=14, prompt=prompt, eos=eos)[:beams]
        assert [one.tokens for one in found] == [without_padding(tokens, eos) for tokens, _ in expected]
        assert [one.logprob for one in found] == pytest.approx([score for _, score in expected], abs=1e-4)
