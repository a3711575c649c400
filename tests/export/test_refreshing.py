"""A bundle's graphs with another checkpoint's weights."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import onnx
import pytest
from onnx import numpy_helper

from perfrl_edge.generation.bundle import Bundle, Kind
from perfrl_export.errors import ExportError
from perfrl_export.exporting import export_bundle
from perfrl_export.policy import Quantization
from perfrl_export.refreshing import RefreshSettings, refresh_bundle
from perfrl_export.settings import ExportSettings
from tests.tiny_models import moved

ANY_LOSS = ExportSettings(min_agreement=0, max_logit_error=1e9)


def tensors(bundle: Bundle) -> dict[str, bytes]:
    graphs = (
        onnx.load(bundle.path / name, load_external_data=False).graph for name in bundle.graphs.values()
    )
    return {
        one.name: numpy_helper.to_array(one, str(bundle.path)).tobytes()
        for graph in graphs
        for one in graph.initializer
    }


def refreshed(checkpoint: Path, bundle: Bundle, out: Path) -> Bundle:
    return refresh_bundle(
        str(checkpoint), bundle, out, RefreshSettings(), force=False, progress=lambda _: None
    )


@pytest.fixture(
    scope="module", params=[("causal", "int4"), ("causal", "int8"), ("seq2seq", "int8"), ("seq2seq", "none")]
)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Bundle]:
    """A checkpoint and the bundle made of it."""
    kind, quantization = request.param
    folder = tmp_path_factory.mktemp("exported")
    checkpoint = moved(request.getfixturevalue(f"{kind}_checkpoint"), folder / "checkpoint", seed=0)
    settings = replace(ANY_LOSS, quantization=Quantization(quantization))
    out = folder / "bundle"
    return checkpoint, export_bundle(str(checkpoint), out, settings, force=False, progress=lambda _: None)


def test_refreshing_there_and_back_gives_the_export_again(
    exported: tuple[Path, Bundle], tmp_path: Path
) -> None:
    checkpoint, bundle = exported
    other = moved(checkpoint, tmp_path / "other", seed=1)
    there = refreshed(other, bundle, tmp_path / "there")
    back = refreshed(checkpoint, there, tmp_path / "back")
    weights = {name for name in tensors(bundle) if name.endswith(("codes", "scales", ".weight", ".bias"))}
    assert all(tensors(there)[name] != tensors(bundle)[name] for name in weights)
    assert tensors(back) == tensors(bundle)
    there.verify()
    assert "parity" not in there.manifest


def test_weights_of_another_shape_are_refused(
    causal_checkpoint: Path, seq2seq_checkpoint: Path, exported: tuple[Path, Bundle], tmp_path: Path
) -> None:
    other = seq2seq_checkpoint if exported[1].kind is Kind.CAUSAL else causal_checkpoint
    with pytest.raises(ExportError, match=r"no place for|holds"):
        refreshed(other, exported[1], tmp_path / "made")
    assert not list(tmp_path.iterdir())
