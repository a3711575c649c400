"""A bundle: the directory that holds everything the device needs to run one model.

manifest.json says what the model is, how it is prompted and which files belong to it; beside it stand the
ONNX graphs with their external weights, tokenizer.json, a model card and a licence. Loading checks the
format, and that every file is there with the right size; `verify` also hashes them. Nothing is read into
memory here: the weights are mapped by onnxruntime when a session opens the graphs.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from perfrl_edge.errors import BundleError

FORMAT_VERSION = 1
MANIFEST_NAME = "manifest.json"
EXPORT_AGAIN = "Export the checkpoint again with the perfrl-export of this version."
TOKENIZER_NAME = "tokenizer.json"

_CHUNK_BYTES = 1 << 20


class Kind(str, Enum):
    """Which graphs a bundle has."""

    CAUSAL = "causal"
    SEQ2SEQ = "seq2seq"


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One file of a bundle, relative to its directory."""

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle directory whose manifest has been read and whose files are present.

    prompt_format is a value of generation.prompt.PromptFormat; decoder_start_token_id is None for causal
    models; graphs maps a role ("encoder", "decoder") to a file name. manifest is the whole JSON object,
    for what only people read: provenance, licence, quantization, parity.
    """

    path: Path
    name: str
    kind: Kind
    prompt_format: str
    max_prompt_tokens: int
    max_new_tokens: int
    eos_token_ids: tuple[int, ...]
    decoder_start_token_id: int | None
    graphs: Mapping[str, str]
    files: tuple[BundleFile, ...]
    trained: bool
    manifest: Mapping[str, Any] = field(repr=False)

    @classmethod
    def load(cls, path: Path) -> Bundle:
        """Read the manifest and check that every file is there with the size it should have."""
        bundle = _from_manifest(path, _read_manifest(path))
        for file in bundle.files:
            _check_size(path / file.name, file.size_bytes)
        return bundle

    @property
    def tokenizer_path(self) -> Path:
        """The tokenizer, in the JSON format of the `tokenizers` library."""
        return self.path / TOKENIZER_NAME

    @property
    def size_bytes(self) -> int:
        """All files but the manifest itself."""
        return sum(file.size_bytes for file in self.files)

    def graph_path(self, role: str) -> Path:
        """The ONNX file that plays a role."""
        return self.path / self.graphs[role]

    def verify(self) -> None:
        """Hash every file and compare with the manifest; raises BundleError at the first difference."""
        for file in self.files:
            actual = sha256_of(self.path / file.name)
            if actual != file.sha256:
                raise BundleError(
                    f"{self.path / file.name} is damaged: its SHA-256 is {actual}, the manifest says "
                    f"{file.sha256}. Export or install the bundle again."
                )


def default_bundle_path() -> Path:
    """Where the model that ships with this package lives."""
    return Path(__file__).resolve().parent.parent / "bundles" / "default"


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                digest.update(chunk)
    except OSError as exc:
        raise BundleError(f"cannot read {path}: {exc.strerror}. Export or install the bundle again.") from exc
    return digest.hexdigest()


def _way_to_make(path: Path) -> str:
    """What to type: the default bundle is built from a recipe, and installed with the package."""
    if path == default_bundle_path():
        return "Run `make bundle` in a checkout of perfrl-edge and install it again"
    return f"Make one with `perfrl-export onnx CHECKPOINT {path}`"


def _read_manifest(path: Path) -> dict[str, Any]:
    manifest_path = path / MANIFEST_NAME
    if not path.is_dir():
        raise BundleError(f"no model bundle at {path}. {_way_to_make(path)}, or name another with --model.")
    try:
        manifest = json.loads(manifest_path.read_text(encoding="utf-8"))
    except FileNotFoundError as exc:
        raise BundleError(f"{path} is not a model bundle: it has no {MANIFEST_NAME}.") from exc
    except (OSError, ValueError) as exc:
        raise BundleError(f"cannot read {manifest_path}: {exc}. Export the bundle again.") from exc
    version = manifest.get("format_version") if isinstance(manifest, dict) else None
    if version != FORMAT_VERSION:
        raise BundleError(
            f"{manifest_path} has format_version {version!r}; this version of perfrl-edge reads "
            f"{FORMAT_VERSION}. {EXPORT_AGAIN}"
        )
    assert isinstance(manifest, dict)
    return manifest


def _from_manifest(path: Path, manifest: dict[str, Any]) -> Bundle:
    try:
        prompt, architecture = manifest["prompt"], manifest["architecture"]
        return Bundle(
            path=path,
            name=manifest["name"],
            kind=Kind(manifest["kind"]),
            prompt_format=prompt["format"],
            max_prompt_tokens=prompt["max_prompt_tokens"],
            max_new_tokens=prompt["max_new_tokens"],
            eos_token_ids=tuple(architecture["eos_token_ids"]),
            decoder_start_token_id=architecture.get("decoder_start_token_id"),
            graphs=MappingProxyType(_graphs(manifest)),
            files=tuple(
                BundleFile(name, entry["bytes"], entry["sha256"]) for name, entry in manifest["files"].items()
            ),
            trained=manifest["trained"],
            manifest=MappingProxyType(manifest),
        )
    except (KeyError, TypeError, ValueError) as exc:
        raise BundleError(
            f"{path / MANIFEST_NAME} is incomplete or wrong: {type(exc).__name__}: {exc}. "
            "Export the bundle again."
        ) from exc


def _graphs(manifest: dict[str, Any]) -> dict[str, str]:
    graphs = dict(manifest["graphs"])
    needed = {"decoder"} if manifest["kind"] == Kind.CAUSAL.value else {"encoder", "decoder"}
    missing = (needed - graphs.keys()) | ({*graphs.values(), TOKENIZER_NAME} - manifest["files"].keys())
    if missing:
        raise ValueError(f"it does not list {', '.join(sorted(missing))}")
    return graphs


def _check_size(path: Path, expected_bytes: int) -> None:
    try:
        actual_bytes = path.stat().st_size
    except OSError as exc:
        raise BundleError(
            f"the bundle's file {path} is missing. Export or install the bundle again."
        ) from exc
    if actual_bytes != expected_bytes:
        raise BundleError(
            f"the bundle's file {path} has {actual_bytes} bytes instead of {expected_bytes}. "
            "If it came by git, fetch the real file; otherwise export or install the bundle again."
        )
