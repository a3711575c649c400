"""Checkpoint in, bundle out: the whole export, readable top to bottom.

Nothing appears under the name asked for until the bundle is complete and has passed parity.
"""

from __future__ import annotations

import copy
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from perfrl_edge.generation.bundle import Bundle, Kind
from perfrl_edge.generation.prompt import PromptFormat
from perfrl_export.block_quantization import QuantizedMatrix
from perfrl_export.bundle_writer import (
    PromptLimits,
    new_directory,
    write_manifest,
    write_tokenizer,
)
from perfrl_export.calibration import calibration_samples
from perfrl_export.causal_graph import export_causal
from perfrl_export.checkpoint import Checkpoint, load_checkpoint
from perfrl_export.errors import ExportError
from perfrl_export.external_weights import WeightWriter
from perfrl_export.gptq import quantize_layers
from perfrl_export.graph import FloatGraph
from perfrl_export.model_card import licence_text, write_card
from perfrl_export.parity import measure_parity
from perfrl_export.policy import Quantization, layer_scheme, quantization_facts, quantizer
from perfrl_export.quantized_graph import write_graph
from perfrl_export.seq2seq_graph import export_seq2seq
from perfrl_export.settings import ExportSettings, Origin, read_origin
from perfrl_export.trimming import trim_checkpoint
from perfrl_export.vocabulary import Vocabulary, read_choice, trim

Progress = Callable[[str], None]

_LIMITS = {
    Kind.CAUSAL: PromptLimits(PromptFormat.CHATML.value, max_prompt_tokens=2048, max_new_tokens=1024),
    Kind.SEQ2SEQ: PromptLimits(PromptFormat.CODET5.value, max_prompt_tokens=512, max_new_tokens=512),
}


def export_bundle(
    source: str, out: Path, settings: ExportSettings, *, force: bool, progress: Progress
) -> Bundle:
    """Export a checkpoint; raises ExportError, having written nothing, if the bundle is not close to it."""
    with new_directory(out, force=force) as directory:
        progress(f"loading {source}")
        original = load_checkpoint(source, settings.revision)
        vocabulary = _vocabulary(original, settings)
        checkpoint = trim_checkpoint(original, vocabulary) if vocabulary else original
        limits = _limits(original.kind, settings)
        matrices = _calibrated(checkpoint, limits, settings, progress)
        progress("exporting the graphs")
        _write_graphs(checkpoint, limits, directory, settings.quantization, matrices)
        write_tokenizer(directory, checkpoint)
        origin = read_origin(source, settings)
        facts = _facts(original, checkpoint, settings, bool(matrices))
        write_manifest(directory, checkpoint, origin, limits, facts)
        progress("comparing with the checkpoint")
        kept = vocabulary.kept_ids if vocabulary else None
        parity = measure_parity(original, Bundle.load(directory), kept, progress)
        parity.check(settings.tolerance)
        _write_texts(directory, source, origin, facts | {"parity": asdict(parity)}, settings.card)
        write_manifest(directory, checkpoint, origin, limits, facts | {"parity": asdict(parity)})
    return Bundle.load(out)


def _limits(kind: Kind, settings: ExportSettings) -> PromptLimits:
    usual = _LIMITS[kind]
    return PromptLimits(
        settings.prompt_format or usual.format,
        settings.max_prompt_tokens or usual.max_prompt_tokens,
        settings.max_new_tokens or usual.max_new_tokens,
    )


def _vocabulary(checkpoint: Checkpoint, settings: ExportSettings) -> Vocabulary | None:
    if settings.vocabulary is None:
        return None
    return trim(checkpoint.tokenizer, read_choice(settings.vocabulary, checkpoint.tokenizer))


def _calibrated(
    checkpoint: Checkpoint, limits: PromptLimits, settings: ExportSettings, progress: Progress
) -> dict[str, QuantizedMatrix]:
    """Matrices quantized with error feedback; none without a calibration folder."""
    if settings.calibrate is None:
        return {}
    if checkpoint.kind is not Kind.CAUSAL or settings.quantization is not Quantization.INT4:
        raise ExportError("--calibrate is for causal models in int4; other layers are rounded to nearest")
    samples = calibration_samples(
        settings.calibrate,
        checkpoint.tokenizer,
        PromptFormat(limits.format),
        settings.samples,
    )
    return quantize_layers(
        copy.deepcopy(checkpoint.model),
        samples,
        layer_scheme,
        progress,
    )


def _write_graphs(
    checkpoint: Checkpoint,
    limits: PromptLimits,
    directory: Path,
    quantization: Quantization,
    matrices: dict[str, QuantizedMatrix],
) -> None:
    writer = WeightWriter(directory)
    choose = quantizer(quantization, matrices)
    with tempfile.TemporaryDirectory(prefix=".float.", dir=directory.parent) as scratch:
        for role, graph in _float_graphs(checkpoint, limits, Path(scratch)).items():
            write_graph(graph, directory / f"{role}.onnx", writer, choose)


def _float_graphs(checkpoint: Checkpoint, limits: PromptLimits, scratch: Path) -> dict[str, FloatGraph]:
    if checkpoint.kind is Kind.SEQ2SEQ:
        return export_seq2seq(checkpoint.model, scratch)
    positions = limits.max_prompt_tokens + limits.max_new_tokens
    return {"decoder": export_causal(checkpoint.model, positions, scratch)}


def _facts(
    original: Checkpoint, checkpoint: Checkpoint, settings: ExportSettings, calibrated: bool
) -> dict[str, Any]:
    full, kept = original.model.config.vocab_size, checkpoint.model.config.vocab_size
    trimmed = f"{kept:,} of {full:,} tokens kept: those of Python code, all bytes, all special tokens"
    return {
        "quantization": quantization_facts(settings.quantization, calibrated),
        "vocabulary": {
            "original": full,
            "kept": kept,
            "description": trimmed if kept < full else f"all {full:,} tokens",
        },
    }


def _write_texts(
    directory: Path, source: str, origin: Origin, facts: dict[str, Any], card: Path | None
) -> None:
    size_bytes = sum(file.stat().st_size for file in directory.iterdir())
    write_card(directory, origin, facts, size_bytes, card)
    text = licence_text(origin.license, Path(source) / "LICENSE")
    (directory / "LICENSE").write_text(text, encoding="utf-8")
