"""Another checkpoint's weights in a bundle's graphs: half a minute of rounding, without tracing.

For a policy in training, whose shape does not change from one step to the next, and for a checkpoint that was
trained on from a bundle's own weights. A matrix that still has the values of the bundle's keeps its bytes, so
layers that training left alone are the same files; every other is rounded as the bundle rounds its own.
Parity is measured only when asked for; without it the manifest says nothing of it.
"""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import ModelProto

from perfrl_edge.generation.bundle import MANIFEST_NAME, Bundle, Kind
from perfrl_edge.generation.prompt import PromptFormat
from perfrl_export.block_quantization import Floats, QuantizedMatrix, Scheme, quantize
from perfrl_export.bundle_weights import GraphTensors, StoredMatrix, stored_matrices
from perfrl_export.bundle_writer import hashed_files, new_directory
from perfrl_export.calibration import calibration_samples
from perfrl_export.checkpoint import Checkpoint, load_checkpoint
from perfrl_export.errors import ExportError
from perfrl_export.external_weights import WeightWriter
from perfrl_export.gptq import quantize_layers
from perfrl_export.model_card import write_card
from perfrl_export.parity import measure_parity
from perfrl_export.policy import Quantization, quantization_facts
from perfrl_export.settings import TOLERANCES, read_origin_file
from perfrl_export.trimming import trim_as_chosen

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class RefreshSettings:
    """vocabulary: the tokens the bundle was made with. calibrate: a folder of Python files, or JSON lines.

    origin and card, files that say where the weights come from and what else the model card tells, need
    compare: a card states parity.
    """

    vocabulary: Path | None = None
    calibrate: Path | None = None
    samples: int = 24
    compare: bool = False
    origin: Path | None = None
    card: Path | None = None


def refresh_bundle(
    source: str, bundle: Bundle, out: Path, settings: RefreshSettings, *, force: bool, progress: Progress
) -> Bundle:
    """A bundle like this one with the weights of the checkpoint; ExportError when they do not fit it."""
    checkpoint = trim_as_chosen(load_checkpoint(source), settings.vocabulary)
    weights = _Weights(checkpoint.model)
    graphs = {
        name: onnx.load(bundle.path / name, load_external_data=False) for name in bundle.graphs.values()
    }
    ready = dict(_unchanged(graphs, bundle.path, weights))
    ready |= _calibrated(checkpoint, bundle, graphs, ready, settings, progress)
    with new_directory(out, force=force) as directory:
        writer = WeightWriter(directory)
        for name, graph in graphs.items():
            _replace_weights(graph, GraphTensors(graph, bundle.path), weights, ready, writer)
            onnx.save(graph, directory / name)
        weights.check_all_used(bundle.path)
        _copy_texts(bundle, directory)
        facts = _facts(bundle, source, settings)
        _write_manifest(bundle, directory, facts)
        if settings.compare:
            _compare(checkpoint, bundle, directory, facts, settings, progress)
    return Bundle.load(out)


class _Weights:
    """A checkpoint's weights by name, and which of them have found their place."""

    def __init__(self, model: Any) -> None:
        # A tied matrix has several names here, and one among the parameters.
        self._arrays: Mapping[str, Floats] = {name: one.numpy() for name, one in model.state_dict().items()}
        self._unused = {name for name, _ in model.named_parameters()}

    def get(self, name: str) -> Floats | None:
        self._unused.discard(name)
        return self._arrays.get(name)

    def check_all_used(self, bundle: Path) -> None:
        left = sorted(self._unused)
        if left:
            raise ExportError(f"{bundle} has no place for {len(left)} weights, the first is {left[0]}")


def _unchanged(
    graphs: Mapping[str, ModelProto], folder: Path, weights: _Weights
) -> Iterator[tuple[str, QuantizedMatrix]]:
    """The matrices by module that stand for exactly what the checkpoint has."""
    for graph in graphs.values():
        tensors = GraphTensors(graph, folder)
        for stored in stored_matrices(graph):
            matrix, own = weights.get(stored.parameter), tensors.matrix(stored)
            if matrix is not None and np.array_equal(own.dequantize()[:, : matrix.shape[1]], matrix):
                yield stored.module, own


def _calibrated(
    checkpoint: Checkpoint,
    bundle: Bundle,
    graphs: Mapping[str, ModelProto],
    ready: Mapping[str, QuantizedMatrix],
    settings: RefreshSettings,
    progress: Progress,
) -> dict[str, QuantizedMatrix]:
    """The changed matrices of the layers, rounded with error feedback; none unless asked for."""
    if settings.calibrate is None:
        return {}
    if bundle.kind is not Kind.CAUSAL:
        raise ExportError("--calibrate is for causal models; other layers are rounded to nearest")
    schemes = {one.module: one.scheme for graph in graphs.values() for one in stored_matrices(graph)}
    format = PromptFormat(bundle.prompt_format)
    samples = calibration_samples(settings.calibrate, checkpoint.tokenizer, format, settings.samples)
    model = copy.deepcopy(checkpoint.model)
    return quantize_layers(model, samples, schemes.__getitem__, progress, ready)


def _replace_weights(
    graph: ModelProto,
    tensors: GraphTensors,
    weights: _Weights,
    ready: Mapping[str, QuantizedMatrix],
    writer: WeightWriter,
) -> None:
    """Store every tensor in its old place: the checkpoint's where it has one, else the bundle's own."""
    owners = {name: matrix for matrix in stored_matrices(graph) for name in matrix.tensors}
    rounded = _Rounded(weights, ready)
    stored = {}
    for name in tensors.by_place():
        own = tensors.read(name)
        owner = owners.get(name)
        array = weights.get(name) if owner is None else rounded.part(owner, name)
        if array is not None and array.size != own.size:
            raise ExportError(f"{name} holds {own.size} values and the checkpoint has {array.size}")
        replaced = own if array is None else array.reshape(own.shape).astype(own.dtype, copy=False)
        stored[name] = writer.tensor(name, replaced)
    names = list(tensors)
    del graph.graph.initializer[:]
    graph.graph.initializer.extend(stored[name] for name in names)


class _Rounded:
    """The checkpoint's matrices, each rounded once for all its tensors, which stand side by side.

    So do those of tied matrices, which share their values and are rounded once for both.
    """

    def __init__(self, weights: _Weights, ready: Mapping[str, QuantizedMatrix]) -> None:
        self._weights = weights
        self._ready = ready
        self._last: tuple[tuple[int, Scheme], QuantizedMatrix] | None = None

    def part(self, stored: StoredMatrix, tensor: str) -> NDArray[np.generic] | None:
        """The values of one of a matrix's tensors; None where the checkpoint has no such matrix."""
        matrix = self._matrix(stored)
        if matrix is None:
            return None
        part = tensor.rpartition("/")[2]
        if part == "half_scales":
            return matrix.scales
        return matrix.packed_codes() if part == "codes" else matrix.packed_zero_points()

    def _matrix(self, stored: StoredMatrix) -> QuantizedMatrix | None:
        if stored.module in self._ready:
            return self._ready[stored.module]
        matrix = self._weights.get(stored.parameter)
        if matrix is None:
            return None
        key = matrix.ctypes.data, stored.scheme
        if self._last is None or self._last[0] != key:
            self._last = key, quantize(matrix, stored.scheme)
        return self._last[1]


def _copy_texts(bundle: Bundle, directory: Path) -> None:
    graphs_and_weights = {*bundle.graphs.values(), *(path.name for path in bundle.path.glob("weights.*.bin"))}
    for file in bundle.files:
        if file.name not in graphs_and_weights:
            shutil.copy(bundle.path / file.name, directory / file.name)


def _facts(bundle: Bundle, source: str, settings: RefreshSettings) -> dict[str, Any]:
    """What the manifest says otherwise than the bundle's own."""
    facts: dict[str, Any] = {"refreshed_from": Path(source).name}
    if settings.calibrate is not None:
        mode = Quantization(bundle.manifest["quantization"]["mode"])
        facts["quantization"] = quantization_facts(mode, calibrated=True)
    return facts if settings.origin is None else facts | asdict(read_origin_file(settings.origin))


def _compare(
    checkpoint: Checkpoint,
    bundle: Bundle,
    directory: Path,
    facts: dict[str, Any],
    settings: RefreshSettings,
    progress: Progress,
) -> None:
    """Measure parity, and state it in the manifest and the card; past the tolerance raises ExportError."""
    progress("comparing with the checkpoint")
    made = Bundle.load(directory)
    parity = measure_parity(checkpoint, made, None, progress)
    parity.check(TOLERANCES[Quantization(made.manifest["quantization"]["mode"])])
    facts = facts | {"parity": asdict(parity)}
    if settings.origin is not None:
        stated = dict(made.manifest) | facts
        write_card(directory, read_origin_file(settings.origin), stated, made.size_bytes, settings.card)
    _write_manifest(bundle, directory, facts)


def _write_manifest(bundle: Bundle, directory: Path, facts: Mapping[str, Any]) -> None:
    manifest: dict[str, Any] = {name: value for name, value in bundle.manifest.items() if name != "parity"}
    manifest |= facts
    manifest["files"] = hashed_files(directory)
    (directory / MANIFEST_NAME).write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n")
