"""Tiny checkpoints and a few rows, shared by the training tests."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

import torch

from perfrl_train.rows import Row
from tests.tiny_models import tiny_causal_checkpoint, tiny_seq2seq_checkpoint


@pytest.fixture(autouse=True, scope="session")
def _one_thread():
    """Tiny matrices are slower on many threads, much slower on a busy machine."""
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def checkpoints(tmp_path_factory):
    """A tiny random checkpoint of each kind, by the kind's name."""
    folder = tmp_path_factory.mktemp("checkpoints")
    return {
        "causal": str(tiny_causal_checkpoint(folder / "causal")),
        "seq2seq": str(tiny_seq2seq_checkpoint(folder / "seq2seq")),
    }


@pytest.fixture(params=["causal", "seq2seq"])
def checkpoint(request, checkpoints):
    """Each kind in turn."""
    return checkpoints[request.param]


def few_rows():
    """Nine short programs of different lengths, with targets."""
    return [
        Row(str(i), f"p{i % 3}", "total = 0\n" * (i + 1) + f"print({i})\n", f"print({i})\n" * (i % 4 + 1))
        for i in range(9)
    ]


@pytest.fixture
def rows():
    """The same nine rows as a fixture."""
    return few_rows()
