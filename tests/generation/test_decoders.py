"""The ONNX decoders against the checkpoints they come from."""

from __future__ import annotations

import tracemalloc
from types import SimpleNamespace

import numpy as np
import pytest

from perfrl_edge.errors import BundleError
from perfrl_edge.generation.beam_search import beam_search
from perfrl_edge.generation.causal import CausalDecoder
from perfrl_edge.generation.seq2seq import Seq2SeqDecoder
from perfrl_edge.generation.session import create_session
from perfrl_edge.generation.stopping import stop_on_tokens
from tests.generation.conftest import torch_model
from tests.generation.decoders import TorchDecoder

KINDS = ["causal", "seq2seq"]
STEPS = [([0, 0, 0], [5, 6, 7]), ([2, 1, 1, 0], [8, 9, 10, 11]), ([3, 1], [12, 12]), ([0, 1], [20, 30])]


@pytest.fixture(params=KINDS)
def pair(request):
    """An ONNX decoder and the torch model it was exported from."""
    bundle = request.getfixturevalue(f"{request.param}_bundle")
    reference = TorchDecoder(torch_model(request.getfixturevalue(f"{request.param}_checkpoint")))
    decoder = create_session(bundle.graph_path("decoder"), threads=1)
    if request.param == "causal":
        return CausalDecoder(decoder), reference
    encoder = create_session(bundle.graph_path("encoder"), threads=1)
    return Seq2SeqDecoder(encoder, decoder, bundle.decoder_start_token_id), reference


def assert_same_logits(pair, call):
    ours, reference = (call(decoder) for decoder in pair)
    # With random weights, T5's unscaled attention magnifies rounding: transformers' own float32 logits
    # differ from its float64 logits by 0.02 for a prompt of 250 tokens.
    np.testing.assert_allclose(ours, reference, atol=2e-4 if isinstance(pair[0], CausalDecoder) else 0.1)


def test_rows_can_be_multiplied_reordered_and_dropped(pair):
    assert_same_logits(pair, lambda decoder: decoder.prefill(list(range(5, 25))))
    for parents, tokens in STEPS:
        assert_same_logits(pair, lambda decoder, p=parents, t=tokens: decoder.step(p, t))


def test_prompts_that_share_a_beginning_or_nothing_can_follow_each_other(pair):
    for prompt in ([*range(5, 25)], [*range(5, 15), 9, 9], [*range(5, 25)], [7], [*range(200, 0, -1)]):
        assert_same_logits(pair, lambda decoder, p=prompt: decoder.prefill(p))
        assert_same_logits(pair, lambda decoder: decoder.step([0, 0], [3, 4]))


def test_a_long_answer_outgrows_the_first_buffers(pair):
    rng = np.random.default_rng(0)
    assert_same_logits(pair, lambda decoder: decoder.prefill(list(range(5, 255))))
    for _ in range(8):
        parents, tokens = rng.integers(0, 1, 3).tolist(), rng.integers(0, 300, 3).tolist()
        assert_same_logits(pair, lambda decoder, p=parents, t=tokens: decoder.step(p, t))


def test_a_graph_that_wants_the_source_once_a_row_is_refused():
    class Earlier:
        def get_inputs(self):
            return [SimpleNamespace(name="encoder_attention_mask", shape=["batch", "source"])]

    with pytest.raises(BundleError, match="Export the checkpoint again"):
        Seq2SeqDecoder(None, Earlier(), 0)


def test_a_causal_graph_that_wants_the_prompt_once_a_row_is_refused():
    class Earlier:
        def get_inputs(self):
            return [SimpleNamespace(name="past_key_values.0.key", shape=["batch", 2, "past", 16])]

    with pytest.raises(BundleError, match="Export the checkpoint again"):
        CausalDecoder(Earlier())


def test_rows_hold_nothing_of_the_prompt(causal_bundle):
    decoder = CausalDecoder(create_session(causal_bundle.graph_path("decoder"), threads=1))
    sizes = []
    for length in (3, 190):
        decoder.prefill([5] * length)
        tracemalloc.start()
        try:
            decoder.step([0] * 64, [6] * 64)
            decoder.step(range(64), [7] * 64)
            sizes.append(tracemalloc.get_traced_memory()[0])
        finally:
            tracemalloc.stop()
    assert sizes[1] < sizes[0]


def test_a_cache_that_grows_is_never_there_twice(causal_bundle):
    tracemalloc.start()
    try:
        decoder = CausalDecoder(create_session(causal_bundle.graph_path("decoder"), threads=1))
        decoder.prefill([5] * 3)
        decoder.step([0] * 64, [6] * 64)
        for _ in range(63):
            decoder.step(range(64), [7] * 64)
        tracemalloc.reset_peak()
        decoder.step(range(64), [8] * 64)
        held, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held > 4 * 64 * 2 * 128 * 16 * 4, "the keys and values of two layers, 64 rows, two heads"
    assert peak < 1.4 * held


def test_beam_search_over_onnx_finds_what_it_finds_over_torch(pair):
    ours, reference = (
        beam_search(decoder, range(5, 25), beams=4, max_new_tokens=12, stop=stop_on_tokens(frozenset({2})))
        for decoder in pair
    )
    assert [one.tokens for one in ours] == [one.tokens for one in reference]
    assert [one.logprob for one in ours] == pytest.approx([one.logprob for one in reference], abs=1e-4)
