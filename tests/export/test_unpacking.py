"""A bundle's weights as a checkpoint, and what becomes of layers that training left alone."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from perfrl_edge.generation.bundle import Bundle
from perfrl_export.checkpoint import load_checkpoint
from perfrl_export.errors import ExportError
from perfrl_export.exporting import export_bundle
from perfrl_export.policy import Quantization
from perfrl_export.refreshing import RefreshSettings, refresh_bundle
from perfrl_export.settings import ExportSettings
from perfrl_export.unpacking import unpack_bundle
from tests.tiny_models import moved

ANY_LOSS = {"min_agreement": 0, "max_logit_error": 1e9}


def quiet(_: str) -> None:
    """Nobody watches."""


@pytest.fixture(scope="module")
def checkpoint(causal_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return moved(causal_checkpoint, tmp_path_factory.mktemp("moved") / "checkpoint", seed=0)


@pytest.fixture(scope="module")
def bundle(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """The tiny model in int4, rounded with error feedback: not what rounding to nearest would give."""
    folder = tmp_path_factory.mktemp("bundle")
    (folder / "code").mkdir()
    (folder / "code" / "lines.py").write_text("def f(a):\n" + "    a = a + 1\n" * 8 + "    return a\n")
    settings = ExportSettings(calibrate=folder / "code", **ANY_LOSS)
    return export_bundle(str(checkpoint), folder / "made", settings, force=False, progress=quiet)


@pytest.fixture(scope="module")
def unpacked(bundle: Bundle, checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("unpacked") / "checkpoint"
    unpack_bundle(bundle, str(checkpoint), out, None, force=False)
    return out


def contents(bundle: Bundle) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(bundle.path.glob("*.bin"))}


def test_an_unpacked_bundle_refreshes_to_the_same_files(
    bundle: Bundle, unpacked: Path, tmp_path: Path
) -> None:
    made = refresh_bundle(
        str(unpacked), bundle, tmp_path / "made", RefreshSettings(), force=False, progress=quiet
    )
    assert contents(made) == contents(bundle)
    assert (made.path / "decoder.onnx").read_bytes() == bundle.graph_path("decoder").read_bytes()


def test_a_seq2seq_bundle_unpacks_and_refreshes_to_the_same_files(
    seq2seq_checkpoint: Path, tmp_path: Path
) -> None:
    checkpoint = str(moved(seq2seq_checkpoint, tmp_path / "checkpoint", seed=0))
    settings = ExportSettings(quantization=Quantization.INT8, **ANY_LOSS)
    bundle = export_bundle(checkpoint, tmp_path / "bundle", settings, force=False, progress=quiet)
    unpacked = tmp_path / "unpacked"
    unpack_bundle(bundle, checkpoint, unpacked, None, force=False)
    again = refresh_bundle(
        str(unpacked), bundle, tmp_path / "again", RefreshSettings(), force=False, progress=quiet
    )
    assert contents(again) == contents(bundle)


def test_an_unpacked_bundle_knows_its_special_tokens(bundle: Bundle, unpacked: Path) -> None:
    assert load_checkpoint(str(unpacked)).eos_token_ids == bundle.eos_token_ids
    assert AutoTokenizer.from_pretrained(unpacked).eos_token == "<|im_end|>"


def test_unpacking_for_another_shape_writes_nothing(
    bundle: Bundle, seq2seq_checkpoint: Path, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match="has shape"):
        unpack_bundle(bundle, str(seq2seq_checkpoint), tmp_path / "out", None, force=False)
    assert not list(tmp_path.iterdir())


def trained_on_top(checkpoint: Path, out: Path) -> Path:
    """The same checkpoint with only its last feed-forward layer changed."""
    model = AutoModelForCausalLM.from_pretrained(checkpoint)
    torch.manual_seed(3)
    with torch.no_grad():
        weight = model.model.layers[1].mlp.down_proj.weight
        weight.add_(0.1 * torch.randn_like(weight))
    model.save_pretrained(out)
    AutoTokenizer.from_pretrained(checkpoint).save_pretrained(out)
    return out


def test_calibration_touches_only_what_training_changed(
    bundle: Bundle, unpacked: Path, tmp_path: Path
) -> None:
    trained = trained_on_top(unpacked, tmp_path / "trained")
    pairs = tmp_path / "pairs.jsonl.gz"
    with gzip.open(pairs, "wt") as lines:
        lines.writelines(
            json.dumps({"source": f"print({i})", "target": f"print({i + 1})"}) + "\n" for i in (1, 2)
        )
    settings = RefreshSettings(calibrate=pairs, compare=True)
    made = refresh_bundle(str(trained), bundle, tmp_path / "made", settings, force=False, progress=quiet)
    unpack_bundle(made, str(unpacked), tmp_path / "again", None, force=False)
    before = AutoModelForCausalLM.from_pretrained(unpacked).state_dict()
    after = AutoModelForCausalLM.from_pretrained(tmp_path / "again").state_dict()
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert changed == {"model.layers.1.mlp.down_proj.weight"}
    assert 0 <= made.manifest["parity"]["top1_agreement"] <= 1
    assert made.manifest["quantization"]["calibrated"]


@pytest.mark.parametrize("text", ["", "not JSON\n", '{"source": "print(1)"}\n'])
def test_calibration_on_what_are_no_pairs_says_so(
    bundle: Bundle, unpacked: Path, tmp_path: Path, text: str
) -> None:
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text(text)
    settings = RefreshSettings(calibrate=pairs)
    with pytest.raises(ExportError, match="cannot calibrate on"):
        refresh_bundle(str(unpacked), bundle, tmp_path / "made", settings, force=False, progress=quiet)
