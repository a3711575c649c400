"""Export tests need torch, transformers and optimum; without them they are not collected."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

if importlib.util.find_spec("torch") is None or importlib.util.find_spec("optimum") is None:
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> Iterator[None]:
    """Tiny models lose more by sharing out their work than they win."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def causal_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.tiny_models import tiny_causal_checkpoint

    return tiny_causal_checkpoint(tmp_path_factory.mktemp("causal") / "checkpoint")


@pytest.fixture(scope="session")
def seq2seq_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.tiny_models import tiny_seq2seq_checkpoint

    return tiny_seq2seq_checkpoint(tmp_path_factory.mktemp("seq2seq") / "checkpoint")
