import json
from pathlib import Path
from typing import Any

import pytest

from perfrl_edge.errors import BundleError
from perfrl_edge.generation.bundle import Bundle, Kind, _way_to_make, default_bundle_path, sha256_of

CONTENTS = {"decoder.onnx": b"graph", "weights.0.bin": b"weights", "tokenizer.json": b"{}"}


def write_bundle(directory: Path, **changes: Any) -> Path:
    """A bundle whose files are placeholders: loading never opens them."""
    directory.mkdir()
    for name, content in CONTENTS.items():
        (directory / name).write_bytes(content)
    manifest = {
        "format_version": 1,
        "name": "tiny",
        "kind": "causal",
        "prompt": {"format": "chatml", "max_prompt_tokens": 100, "max_new_tokens": 50},
        "graphs": {"decoder": "decoder.onnx"},
        "architecture": {"eos_token_ids": [2, 3]},
        "trained": False,
        "files": {
            name: {"sha256": sha256_of(directory / name), "bytes": len(content)}
            for name, content in CONTENTS.items()
        },
        **changes,
    }
    (directory / "manifest.json").write_text(json.dumps(manifest))
    return directory


def test_a_bundle_says_what_it_is(tmp_path: Path) -> None:
    bundle = Bundle.load(write_bundle(tmp_path / "tiny"))
    bundle.verify()
    assert (bundle.name, bundle.kind, bundle.prompt_format) == ("tiny", Kind.CAUSAL, "chatml")
    assert (bundle.max_prompt_tokens, bundle.max_new_tokens) == (100, 50)
    assert bundle.eos_token_ids == (2, 3)
    assert bundle.decoder_start_token_id is None
    assert bundle.graph_path("decoder") == tmp_path / "tiny" / "decoder.onnx"
    assert bundle.size_bytes == sum(map(len, CONTENTS.values()))


def test_a_missing_bundle_names_the_command_that_makes_one(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"no model bundle at .*nowhere.*perfrl-export onnx"):
        Bundle.load(tmp_path / "nowhere")


def test_a_missing_default_bundle_is_built_from_its_recipe() -> None:
    assert "make bundle" in _way_to_make(default_bundle_path())
    assert "make bundle" not in _way_to_make(default_bundle_path().parent / "other")


def test_a_directory_without_a_manifest_is_no_bundle(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"has no manifest\.json"):
        Bundle.load(tmp_path)


def test_a_manifest_that_is_no_json_is_refused(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("{")
    with pytest.raises(BundleError, match=r"cannot read .*manifest"):
        Bundle.load(tmp_path)


@pytest.mark.parametrize("content", ["[]", "{}", '{"format_version": 2}'])
def test_another_format_is_refused_by_its_version(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(BundleError, match=r"format_version .* reads 1"):
        Bundle.load(tmp_path)


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "diffusion"},
        {"kind": "seq2seq"},
        {"graphs": {}},
        {"graphs": {"decoder": "elsewhere.onnx"}},
        {"architecture": {}},
        {"prompt": {"format": "chatml"}},
        {"files": {}},
    ],
)
def test_an_incomplete_manifest_is_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(BundleError, match="incomplete or wrong"):
        Bundle.load(write_bundle(tmp_path / "tiny", **changes))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    path = write_bundle(tmp_path / "tiny")
    (path / "weights.0.bin").unlink()
    with pytest.raises(BundleError, match=r"weights\.0\.bin is missing"):
        Bundle.load(path)


def test_a_file_cut_short_is_named_with_both_sizes(tmp_path: Path) -> None:
    path = write_bundle(tmp_path / "tiny")
    (path / "weights.0.bin").write_bytes(b"wei")
    with pytest.raises(BundleError, match=r"weights\.0\.bin has 3 bytes instead of 7"):
        Bundle.load(path)


def test_a_changed_byte_is_found_by_verify_only(tmp_path: Path) -> None:
    path = write_bundle(tmp_path / "tiny")
    (path / "weights.0.bin").write_bytes(b"Weights")
    bundle = Bundle.load(path)
    with pytest.raises(BundleError, match=r"weights\.0\.bin is damaged"):
        bundle.verify()
