"""A bundle's graphs with another checkpoint's weights."""

from __future__ import annotations

from pathlib import Path

import onnx
import pytest
import torch
from onnx import numpy_helper
from transformers import AutoModelForCausalLM, AutoTokenizer

from perfrl_edge.generation.bundle import Bundle
from perfrl_export.errors import ExportError
from perfrl_export.exporting import export_bundle
from perfrl_export.refreshing import refresh_bundle
from perfrl_export.settings import ExportSettings

ANY_LOSS = ExportSettings(min_agreement=0, max_logit_error=1e9)


def tensors(bundle: Bundle) -> dict[str, bytes]:
    graph = onnx.load(bundle.graph_path("decoder"), load_external_data=False).graph
    return {one.name: numpy_helper.to_array(one, str(bundle.path)).tobytes() for one in graph.initializer}


def moved(checkpoint: Path, out: Path, seed: int) -> Path:
    """The same shape with every weight changed, each in its own way."""
    model = AutoModelForCausalLM.from_pretrained(checkpoint)
    torch.manual_seed(seed)
    with torch.no_grad():
        for weight in model.parameters():
            weight.add_(0.1 * torch.randn_like(weight))
    model.save_pretrained(out)
    AutoTokenizer.from_pretrained(checkpoint).save_pretrained(out)
    return out


@pytest.fixture(scope="module")
def exported(causal_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Bundle]:
    """A checkpoint and the bundle made of it."""
    folder = tmp_path_factory.mktemp("exported")
    checkpoint = moved(causal_checkpoint, folder / "checkpoint", seed=0)
    out = folder / "bundle"
    return checkpoint, export_bundle(str(checkpoint), out, ANY_LOSS, force=False, progress=lambda _: None)


def test_refreshing_there_and_back_gives_the_export_again(
    causal_checkpoint: Path, exported: tuple[Path, Bundle], tmp_path: Path
) -> None:
    checkpoint, bundle = exported
    other = moved(causal_checkpoint, tmp_path / "other", seed=1)
    there = refresh_bundle(str(other), bundle, tmp_path / "there", None, force=False)
    back = refresh_bundle(str(checkpoint), there, tmp_path / "back", None, force=False)
    weights = {name for name in tensors(bundle) if name.endswith(("codes", "scales", ".weight", ".bias"))}
    assert all(tensors(there)[name] != tensors(bundle)[name] for name in weights)
    assert tensors(back) == tensors(bundle)
    there.verify()
    assert "parity" not in there.manifest


def test_weights_of_another_shape_are_refused(
    seq2seq_checkpoint: Path, exported: tuple[Path, Bundle], tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match=r"no place for|holds"):
        refresh_bundle(str(seq2seq_checkpoint), exported[1], tmp_path / "made", None, force=False)
    assert not list(tmp_path.iterdir())
