from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import AutoModelForSeq2SeqLM

from perfrl_export.seq2seq_graph import export_seq2seq
from tests.export.graphs import Floats, as_past, open_graphs, run

SOURCE = np.random.default_rng(0).integers(5, 300, (1, 11))
TARGET = np.random.default_rng(1).integers(5, 300, (2, 9))


@pytest.fixture(scope="module")
def model(seq2seq_checkpoint: Path) -> Any:
    return AutoModelForSeq2SeqLM.from_pretrained(seq2seq_checkpoint).eval()


@pytest.fixture(scope="module")
def sessions(model: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    scratch = tmp_path_factory.mktemp("seq2seq_graph")
    return open_graphs(export_seq2seq(model, scratch), scratch / "float")


@pytest.fixture(scope="module")
def expected(model: Any) -> Floats:
    source, target = torch.from_numpy(SOURCE).repeat(2, 1), torch.from_numpy(TARGET)
    with torch.no_grad():
        logits: Floats = model(input_ids=source, decoder_input_ids=target).logits.numpy()
    return logits


@pytest.fixture(scope="module")
def cross(sessions: dict[str, Any]) -> dict[str, Any]:
    return run(sessions["encoder"], {"input_ids": SOURCE}, rows=1)


def ask(sessions: Any, cross: Any, tokens: np.ndarray, past: Any = None) -> dict[str, Any]:
    feeds = {"input_ids": tokens} | cross | (past or {})
    return run(sessions["decoder"], feeds, rows=2)


def test_the_encoder_gives_each_decoder_layers_cross_attention(cross: dict[str, Any]) -> None:
    assert set(cross) == {f"cross.{layer}.{part}" for layer in (0, 1) for part in ("key", "value")}
    assert cross["cross.1.key"].shape == (1, 4, 11, 16)


def test_forced_answers_to_one_source_get_the_checkpoints_logits(
    sessions: Any, cross: Any, expected: Floats
) -> None:
    np.testing.assert_allclose(ask(sessions, cross, TARGET)["logits"], expected, atol=2e-2)


def test_answers_in_pieces_get_the_logits_of_the_whole(sessions: Any, cross: Any, expected: Floats) -> None:
    first = ask(sessions, cross, TARGET[:, :1])
    second = ask(sessions, cross, TARGET[:, 1:5], as_past(first, "past."))
    third = ask(sessions, cross, TARGET[:, 5:], as_past(second, "past."))
    pieces = np.concatenate([first["logits"], second["logits"], third["logits"]], axis=1)
    np.testing.assert_allclose(pieces, expected, atol=2e-2)
