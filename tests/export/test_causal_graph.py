from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
import torch
from transformers import AutoModelForCausalLM

from perfrl_export.causal_graph import export_causal
from tests.export.graphs import Floats, as_past, open_graphs, run

ROOM = 20
TOKENS = np.random.default_rng(0).integers(3, 300, (2, 12))


@pytest.fixture(scope="module")
def model(causal_checkpoint: Path) -> Any:
    return AutoModelForCausalLM.from_pretrained(causal_checkpoint).eval()


@pytest.fixture(scope="module")
def session(model: Any, tmp_path_factory: pytest.TempPathFactory) -> onnxruntime.InferenceSession:
    scratch = tmp_path_factory.mktemp("causal_graph")
    graph = export_causal(model, 64, scratch)
    return open_graphs({"decoder": graph}, scratch / "float")["decoder"]


def expected(model: Any, tokens: np.ndarray) -> Floats:
    with torch.no_grad():
        logits: Floats = model(torch.from_numpy(tokens)).logits.numpy()
    return logits


def ask(
    session: Any,
    tokens: np.ndarray,
    past: dict[str, Floats] | None = None,
    before: int = 0,
    prompt: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Append tokens to a cache with room for more than it holds; what lies there unused is not zero."""
    rows, added = tokens.shape
    room = {
        one.name: np.full((rows, one.shape[1], ROOM, one.shape[3]), 7.0, np.float32)
        for one in session.get_inputs()
        if one.name.startswith("past")
    }
    feeds = {
        "input_ids": tokens,
        "attention_mask": np.ones((rows, before + added), np.int64),
        "position_ids": np.tile(np.arange(before, before + added), (rows, 1)),
    }
    return run(session, feeds | (past or room) | (prompt or {}), rows)


def test_the_graph_keeps_the_names_and_shapes_of_the_contract(session: onnxruntime.InferenceSession) -> None:
    inputs = {one.name: one.shape for one in session.get_inputs()}
    assert set(inputs) == {
        "input_ids",
        "attention_mask",
        "position_ids",
        "prompt_tokens",
        *(f"past_key_values.{layer}.{part}" for layer in (0, 1) for part in ("key", "value")),
        *(f"prompt.{layer}.{part}" for layer in (0, 1) for part in ("key", "value")),
    }
    assert [inputs["past_key_values.1.value"][axis] for axis in (1, 3)] == [2, 16]


def test_a_prompt_without_a_past_gets_the_checkpoints_logits(model: Any, session: Any) -> None:
    np.testing.assert_allclose(ask(session, TOKENS)["logits"], expected(model, TOKENS), atol=2e-3)


def test_a_prompt_in_pieces_gets_the_logits_of_the_whole(model: Any, session: Any) -> None:
    whole, row = expected(model, TOKENS[:1]), TOKENS[:1]
    first = ask(session, row[:, :5])
    second = ask(session, row[:, 5:11], as_past(first, "past_key_values."), before=5)
    third = ask(session, row[:, 11:], as_past(second, "past_key_values."), before=11)
    pieces = np.concatenate([first["logits"], second["logits"], third["logits"]], axis=1)
    np.testing.assert_allclose(pieces, whole, atol=2e-3)


def test_rows_with_a_prompt_of_their_own_go_on_by_themselves(model: Any, session: Any) -> None:
    prompt = ask(session, TOKENS[:1, :8])
    ends = np.array([[5], [9], [200]])
    out = ask(session, ends, as_past(prompt, "past_key_values.", copies=3), before=8)
    for row, end in enumerate(ends):
        text = np.concatenate([TOKENS[0, :8], end])[None]
        np.testing.assert_allclose(out["logits"][row, -1], expected(model, text)[0, -1], atol=2e-3)


def test_rows_read_a_prompt_that_is_there_once(model: Any, session: Any) -> None:
    prompt = as_past(ask(session, TOKENS[:1, :8]), "prompt.")  # with room that is not in use
    prompt["prompt_tokens"] = np.array(8)
    ends = np.array([[5, 11, 17], [9, 9, 4], [200, 3, 5]])
    first = ask(session, ends[:, :2], before=8, prompt=prompt)
    own = as_past(first, "past_key_values.")
    assert [one.shape[0] for one in own.values()] == [3] * 4
    second = ask(session, ends[:, 2:], own, before=10, prompt=prompt)
    found = np.concatenate([first["logits"], second["logits"]], axis=1)
    for row, end in enumerate(ends):
        text = np.concatenate([TOKENS[0, :8], end])[None]
        np.testing.assert_allclose(found[row], expected(model, text)[0, -3:], atol=2e-3)


def test_rows_of_different_lengths_take_several_tokens_at_once(model: Any, session: Any) -> None:
    past = ask(session, TOKENS[:, :6])
    out = run(
        session,
        {
            "input_ids": np.stack([TOKENS[0, 6:9], TOKENS[1, 4:7]]),
            "attention_mask": np.ones((2, 9), np.int64),
            "position_ids": np.array([[6, 7, 8], [4, 5, 6]]),
            **as_past(past, "past_key_values."),
        },
        2,
    )
    for row, end in enumerate((9, 7)):
        whole = expected(model, TOKENS[row : row + 1, :end])
        np.testing.assert_allclose(out["logits"][row], whole[0, -3:], atol=2e-3)
