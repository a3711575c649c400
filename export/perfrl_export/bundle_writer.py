"""Writes what makes a directory of graphs a bundle: tokenizer, model card, licence, manifest.

A bundle appears under its final name only when it is complete. It is built in a hidden directory beside
that name, so the last step is a rename on one file system.
"""

from __future__ import annotations

import errno
import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from perfrl_edge.generation.bundle import FORMAT_VERSION, MANIFEST_NAME, TOKENIZER_NAME, Kind, sha256_of
from perfrl_export.checkpoint import Checkpoint
from perfrl_export.errors import ExportError
from perfrl_export.settings import Origin

_LIBRARIES = ("torch", "transformers", "optimum-onnx", "onnx", "onnxruntime", "numpy", "tokenizers")


@dataclass(frozen=True, slots=True)
class PromptLimits:
    """The prompt format by name, and how many tokens go in and come out at most."""

    format: str
    max_prompt_tokens: int
    max_new_tokens: int


@contextmanager
def new_directory(out: Path, *, force: bool) -> Iterator[Path]:
    """A directory that becomes `out` if the block ends well, and disappears if it does not."""
    if out.exists() and not force:
        raise ExportError(f"{out} exists. Name another directory, or replace it with --force")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    except OSError as exc:
        raise _no_room(out, exc) from exc
    try:
        yield building
        _swap(building, out)
    except OSError as exc:
        raise _no_room(out, exc) from exc
    finally:
        shutil.rmtree(building, ignore_errors=True)


def describe(checkpoint: Checkpoint) -> dict[str, Any]:
    """The manifest's architecture section."""
    config = checkpoint.model.config
    heads = config.num_heads if checkpoint.kind is Kind.SEQ2SEQ else config.num_attention_heads
    section = {
        "vocab_size": config.vocab_size,
        "num_layers": _layers(checkpoint),
        "num_key_value_heads": getattr(config, "num_key_value_heads", heads),
        "head_dim": _head_dim(checkpoint, heads),
        "hidden_size": config.hidden_size,
        "eos_token_ids": list(checkpoint.eos_token_ids),
        "pad_token_id": checkpoint.pad_token_id,
    }
    if checkpoint.kind is Kind.SEQ2SEQ:
        section["decoder_start_token_id"] = config.decoder_start_token_id
    return section


def write_manifest(
    directory: Path, checkpoint: Checkpoint, origin: Origin, limits: PromptLimits, facts: dict[str, Any]
) -> None:
    """Hash every file of the directory and write the manifest; facts are sections of their own."""
    roles = ("encoder", "decoder") if checkpoint.kind is Kind.SEQ2SEQ else ("decoder",)
    manifest = {
        "format_version": FORMAT_VERSION,
        **asdict(origin),
        "kind": checkpoint.kind.value,
        "prompt": asdict(limits),
        "graphs": {role: f"{role}.onnx" for role in roles},
        "architecture": describe(checkpoint),
        **facts,
        "created_with": {name: version(name) for name in ("perfrl-edge", *_LIBRARIES)},
        "files": hashed_files(directory),
    }
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    (directory / MANIFEST_NAME).write_text(text, encoding="utf-8")


def hashed_files(directory: Path) -> dict[str, dict[str, Any]]:
    """The manifest's files section: size and SHA-256 of every file but the manifest."""
    return {
        file.name: {"sha256": sha256_of(file), "bytes": file.stat().st_size}
        for file in sorted(directory.iterdir())
        if file.name != MANIFEST_NAME
    }


def write_tokenizer(directory: Path, checkpoint: Checkpoint) -> None:
    """The tokenizer in the format that the device reads."""
    checkpoint.tokenizer.save(str(directory / TOKENIZER_NAME), pretty=False)


def _layers(checkpoint: Checkpoint) -> int:
    config = checkpoint.model.config
    return int(config.num_decoder_layers if checkpoint.kind is Kind.SEQ2SEQ else config.num_hidden_layers)


def _head_dim(checkpoint: Checkpoint, heads: int) -> int:
    config = checkpoint.model.config
    if checkpoint.kind is Kind.SEQ2SEQ:
        return int(config.d_kv)
    return int(getattr(config, "head_dim", None) or config.hidden_size // heads)


def _swap(building: Path, out: Path) -> None:
    """Put the new directory in place; an old one goes only when the new one is there."""
    building.chmod(0o755)
    if not out.exists():
        building.rename(out)
        return
    aside = out.with_name(f".{out.name}.old")
    shutil.rmtree(aside, ignore_errors=True)
    out.rename(aside)
    building.rename(out)
    shutil.rmtree(aside)


def _no_room(out: Path, exc: OSError) -> ExportError:
    reason = "the disk is full" if exc.errno == errno.ENOSPC else str(exc.strerror or exc)
    return ExportError(f"cannot write {out}: {reason}. Nothing was kept.")
