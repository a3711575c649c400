import dataclasses
import errno
import json
from pathlib import Path

import onnx
import pytest

from perfrl_edge.generation.bundle import Bundle, Kind
from perfrl_export.bundle_writer import new_directory
from perfrl_export.checkpoint import load_checkpoint
from perfrl_export.errors import ExportError
from perfrl_export.exporting import export_bundle
from perfrl_export.policy import Quantization
from perfrl_export.settings import ExportSettings
from perfrl_export.vocabulary import write_choice

FLOAT = ExportSettings(quantization=Quantization.NONE)
CALIBRATION = Path(__file__).parent
ANY_LOSS = ExportSettings(min_agreement=0, max_logit_error=1e9)


def silent(_: str) -> None:
    """Progress that nobody reads."""


@pytest.fixture(scope="module")
def causal(causal_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    out = tmp_path_factory.mktemp("bundles") / "causal"
    return export_bundle(str(causal_checkpoint), out, FLOAT, force=False, progress=silent)


@pytest.fixture(scope="module")
def int4(causal_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """Calibrated, and in the place of a directory that was there."""
    folder = tmp_path_factory.mktemp("int4")
    (folder / "out").mkdir()
    (folder / "out" / "leftover").touch()
    settings = dataclasses.replace(ANY_LOSS, calibrate=CALIBRATION, samples=2)
    return export_bundle(str(causal_checkpoint), folder / "out", settings, force=True, progress=silent)


def test_a_float_bundle_answers_as_its_checkpoint_does(causal: Bundle) -> None:
    parity = causal.manifest["parity"]
    assert causal.kind is Kind.CAUSAL
    assert parity["top1_agreement"] == parity["greedy_agreement"] == parity["beam_agreement"] == 1.0
    assert parity["max_logit_error"] < 0.01


def test_a_trimmed_bundle_has_the_logits_of_the_tokens_it_kept(
    causal_checkpoint: Path, tmp_path: Path
) -> None:
    tokenizer = load_checkpoint(str(causal_checkpoint)).tokenizer
    write_choice(tmp_path / "tokens.json", tokenizer, tokenizer.encode("def total(numbers):").ids)
    settings = dataclasses.replace(FLOAT, vocabulary=tmp_path / "tokens.json", min_agreement=0)
    bundle = export_bundle(str(causal_checkpoint), tmp_path / "out", settings, force=False, progress=silent)
    assert bundle.manifest["vocabulary"]["kept"] < bundle.manifest["vocabulary"]["original"]
    assert bundle.manifest["parity"]["max_logit_error"] < 0.01


def test_the_manifest_knows_every_file(causal: Bundle) -> None:
    causal.verify()
    names = {file.name for file in causal.path.iterdir()} - {"manifest.json"}
    assert names == set(causal.manifest["files"])
    assert {"README.md", "LICENSE", "tokenizer.json", "decoder.onnx", "weights.0.bin"} <= names


def test_tied_embeddings_are_stored_once(int4: Bundle) -> None:
    graph = onnx.load(int4.graph_path("decoder"), load_external_data=False).graph
    vocabulary = int4.manifest["architecture"]["vocab_size"]
    shapes = {tuple(one.dims) for one in graph.initializer if vocabulary in one.dims and one.data_type == 2}
    places = {
        tuple(entry.value for entry in one.external_data)
        for one in graph.initializer
        if vocabulary in one.dims and one.data_type == 2
    }
    assert shapes == {(vocabulary, 64), (vocabulary, 2, 32)}
    assert len(places) == 1


def test_the_card_does_not_pretend_to_training(causal: Bundle) -> None:
    card = (causal.path / "README.md").read_text()
    assert "has not been fine-tuned" in card
    assert not causal.trained


def test_a_seq2seq_bundle_answers_as_its_checkpoint_does(seq2seq_checkpoint: Path, tmp_path: Path) -> None:
    bundle = export_bundle(str(seq2seq_checkpoint), tmp_path / "out", FLOAT, force=False, progress=silent)
    assert (bundle.kind, bundle.prompt_format, bundle.decoder_start_token_id) == (Kind.SEQ2SEQ, "codet5", 0)
    assert bundle.manifest["parity"]["beam_agreement"] == 1.0


def test_a_seq2seq_bundle_in_int8_stores_its_tied_embedding_once(
    seq2seq_checkpoint: Path, tmp_path: Path
) -> None:
    settings = dataclasses.replace(ANY_LOSS, quantization=Quantization.INT8)
    bundle = export_bundle(str(seq2seq_checkpoint), tmp_path / "out", settings, force=False, progress=silent)
    shape = [bundle.manifest["architecture"]["vocab_size"], 64]
    places = [
        tuple(entry.value for entry in one.external_data)
        for role in ("encoder", "decoder")
        for one in onnx.load(bundle.graph_path(role), load_external_data=False).graph.initializer
        if one.dims == shape
    ]
    assert len(places) == 3, "the embedding of the encoder, of the decoder, and the output layer"
    assert len(set(places)) == 1


def test_int4_makes_a_smaller_bundle(causal: Bundle, int4: Bundle) -> None:
    assert int4.size_bytes < causal.size_bytes


def test_force_replaces_what_was_there(int4: Bundle) -> None:
    assert [file.name for file in int4.path.parent.iterdir()] == ["out"]
    assert not (int4.path / "leftover").exists()


def test_beyond_the_tolerance_nothing_is_written(causal_checkpoint: Path, tmp_path: Path) -> None:
    strict = dataclasses.replace(ANY_LOSS, min_agreement=1.0)
    with pytest.raises(ExportError, match="ranks the same token first"):
        export_bundle(str(causal_checkpoint), tmp_path / "out", strict, force=False, progress=silent)
    assert not list(tmp_path.iterdir())


def test_an_existing_directory_is_not_replaced_unasked(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="--force"):
        export_bundle("never/loaded", tmp_path, FLOAT, force=False, progress=silent)


def test_a_full_disk_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="the disk is full"), new_directory(tmp_path / "out", force=False):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert not list(tmp_path.iterdir())


def test_an_unreadable_origin_is_said(causal_checkpoint: Path, tmp_path: Path) -> None:
    (tmp_path / "origin.json").write_text(json.dumps({"title": "wrong"}))
    settings = dataclasses.replace(FLOAT, origin=tmp_path / "origin.json")
    with pytest.raises(ExportError, match="cannot read the origin"):
        export_bundle(str(causal_checkpoint), tmp_path / "out", settings, force=False, progress=silent)
