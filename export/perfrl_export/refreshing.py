"""Another checkpoint's weights in a bundle's graphs: half a minute of rounding, without tracing or comparing.

For a policy in training, whose shape does not change from one step to the next. Every matrix is rounded as
the bundle rounds its own. Parity is not measured again, so the manifest of what comes out says nothing of it.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, numpy_helper

from perfrl_edge.generation.bundle import MANIFEST_NAME, Bundle, sha256_of
from perfrl_export.block_quantization import Floats, QuantizedMatrix, Scheme, quantize
from perfrl_export.bundle_writer import new_directory
from perfrl_export.checkpoint import load_checkpoint
from perfrl_export.errors import ExportError
from perfrl_export.external_weights import WeightWriter
from perfrl_export.trimming import trim_checkpoint
from perfrl_export.vocabulary import read_choice, trim

_QUANTIZED = {"MatMulNBits": "NBits", "GatherBlockQuantized": "Quantized"}


def refresh_bundle(source: str, bundle: Bundle, out: Path, vocabulary: Path | None, *, force: bool) -> Bundle:
    """A bundle like this one with the weights of the checkpoint; ExportError when they do not fit it."""
    checkpoint = load_checkpoint(source)
    if vocabulary is not None:
        kept = trim(checkpoint.tokenizer, read_choice(vocabulary, checkpoint.tokenizer))
        checkpoint = trim_checkpoint(checkpoint, kept)
    weights = _Weights(checkpoint.model)
    with new_directory(out, force=force) as directory:
        writer = WeightWriter(directory)
        for name in bundle.graphs.values():
            graph = onnx.load(bundle.path / name, load_external_data=False)
            _replace_weights(graph, bundle.path, weights, writer)
            onnx.save(graph, directory / name)
        weights.check_all_used(bundle.path)
        _copy_texts(bundle, directory)
        _write_manifest(bundle, directory, source)
    return Bundle.load(out)


class _Weights:
    """A checkpoint's weights by name, and which of them have found their place."""

    def __init__(self, model: Any) -> None:
        # A tied matrix has several names here, and one among the parameters.
        self._arrays: Mapping[str, Floats] = {name: one.numpy() for name, one in model.state_dict().items()}
        self._unused = {name for name, _ in model.named_parameters()}
        self._last: tuple[str, Scheme, QuantizedMatrix] | None = None

    def get(self, name: str) -> Floats | None:
        self._unused.discard(name)
        return self._arrays.get(name)

    def quantized(self, module: str, scheme: Scheme) -> QuantizedMatrix | None:
        """The module's matrix; rounded once, since its codes and scales stand side by side in a graph."""
        if self._last is None or self._last[:2] != (module, scheme):
            matrix = self.get(f"{module}.weight")
            if matrix is None:
                return None
            self._last = module, scheme, quantize(matrix, scheme)
        return self._last[2]

    def check_all_used(self, bundle: Path) -> None:
        left = sorted(self._unused)
        if left:
            raise ExportError(f"{bundle} has no place for {len(left)} weights, the first is {left[0]}")


def _replace_weights(graph: ModelProto, folder: Path, weights: _Weights, writer: WeightWriter) -> None:
    """Store every tensor anew: the checkpoint's where it has one, else the bundle's own."""
    made_by = {tensor: node for node in graph.graph.node for tensor in _tensors_of(node)}
    stored: list[TensorProto] = []
    for tensor in graph.graph.initializer:
        own: NDArray[np.generic] = numpy_helper.to_array(tensor, str(folder))
        node = made_by.get(tensor.name)
        array = weights.get(tensor.name) if node is None else _part(tensor.name, node, weights)
        if array is not None and array.size != own.size:
            raise ExportError(f"{tensor.name} holds {own.size} values and the checkpoint has {array.size}")
        replaced = own if array is None else array.reshape(own.shape).astype(own.dtype, copy=False)
        stored.append(writer.tensor(tensor.name, replaced))
    del graph.graph.initializer[:]
    graph.graph.initializer.extend(stored)


def _tensors_of(node: NodeProto) -> list[str]:
    """The stored tensors of a quantized node, which are named after the node it replaced."""
    suffix = _QUANTIZED.get(node.op_type)
    if suffix is None:
        return []
    name = node.name.removesuffix(suffix)
    return [f"{name}/{part}" for part in ("codes", "half_scales", "zeros")]


def _part(tensor: str, node: NodeProto, weights: _Weights) -> NDArray[np.generic] | None:
    name, _, part = tensor.rpartition("/")
    module = name.rpartition("/")[0].strip("/").replace("/", ".")
    sizes = {one.name: one.i for one in node.attribute}
    scheme = Scheme(sizes["bits"], sizes["block_size"], symmetric=f"{name}/zeros" not in node.input)
    quantized = weights.quantized(module, scheme)
    if quantized is None:
        return None
    if part == "half_scales":
        return quantized.scales
    return quantized.packed_codes() if part == "codes" else quantized.packed_zero_points()


def _copy_texts(bundle: Bundle, directory: Path) -> None:
    graphs_and_weights = {*bundle.graphs.values(), *(path.name for path in bundle.path.glob("weights.*.bin"))}
    for file in bundle.files:
        if file.name not in graphs_and_weights:
            shutil.copy(bundle.path / file.name, directory / file.name)


def _write_manifest(bundle: Bundle, directory: Path, source: str) -> None:
    manifest: dict[str, Any] = {name: value for name, value in bundle.manifest.items() if name != "parity"}
    manifest |= {
        "refreshed_from": source,
        "files": {
            file.name: {"sha256": sha256_of(file), "bytes": file.stat().st_size}
            for file in sorted(directory.iterdir())
        },
    }
    (directory / MANIFEST_NAME).write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n")
