"""Reads a bundle's weights back out of its graphs: which module a stored tensor belongs to, and its values.

The tensors of a quantized node are named after the node it replaced, /model/layers.0/mlp/up_proj/MatMul for
the module model.layers.0.mlp.up_proj; tensors kept in float have the name of the checkpoint's parameter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, numpy_helper

from perfrl_export.block_quantization import WHOLE_ROW, QuantizedMatrix, Scheme, unpack

_SUFFIXES = {
    "MatMulNBits": "NBits",
    "GatherBlockQuantized": "Quantized",
    "MatMulIntegerToFloat": "Integer",
    "Gather": "Rows",
}


@dataclass(frozen=True, slots=True)
class StoredMatrix:
    """A quantized matrix of a graph; its tensors are codes, half_scales and maybe zeros under its prefix."""

    prefix: str
    scheme: Scheme

    @property
    def module(self) -> str:
        """The checkpoint's module that the matrix is the weight of."""
        return self.prefix.rpartition("/")[0].strip("/").replace("/", ".")

    @property
    def parameter(self) -> str:
        """The name of the matrix in the checkpoint."""
        return f"{self.module}.weight"

    @property
    def tensors(self) -> tuple[str, ...]:
        """The names of its tensors in the graph."""
        parts = ("codes", "half_scales") if self.scheme.symmetric else ("codes", "half_scales", "zeros")
        return tuple(f"{self.prefix}/{part}" for part in parts)


def stored_matrices(graph: ModelProto) -> Iterator[StoredMatrix]:
    """Every quantized matrix of a graph, in the graph's order."""
    for node in graph.graph.node:
        if node.name.endswith(_SUFFIXES.get(node.op_type, "\0")):
            yield _stored_matrix(node)


def _stored_matrix(node: NodeProto) -> StoredMatrix:
    prefix = node.name.removesuffix(_SUFFIXES[node.op_type])
    sizes = {"bits": 8, "block_size": WHOLE_ROW} | {one.name: one.i for one in node.attribute}
    symmetric = f"{prefix}/zeros" not in node.input
    return StoredMatrix(prefix, Scheme(sizes["bits"], sizes["block_size"], symmetric))


class GraphTensors:
    """The stored tensors of one graph by name, read from their files when asked for."""

    def __init__(self, graph: ModelProto, folder: Path) -> None:
        self._tensors = {tensor.name: tensor for tensor in graph.graph.initializer}
        self._folder = folder

    def __iter__(self) -> Iterator[str]:
        return iter(self._tensors)

    def by_place(self) -> list[str]:
        """All names in the order of their bytes in the weight files; those in the graph itself come first."""
        return sorted(self._tensors, key=lambda name: _place(self._tensors[name]))

    def read(self, name: str) -> NDArray[np.generic]:
        """The values of a tensor."""
        return numpy_helper.to_array(self._tensors[name], str(self._folder))

    def matrix(self, stored: StoredMatrix) -> QuantizedMatrix:
        """A quantized matrix. Its columns are taken to fill its blocks, as supported models' do."""
        codes, scales, *zeros = map(self.read, stored.tensors)
        rows = len(scales)
        scales = scales.reshape(rows, -1)
        blocks = scales.shape[1]
        unpacked = unpack(codes.view(np.uint8).reshape(rows, blocks, -1), stored.scheme)
        points = None
        if zeros:
            points = unpack(zeros[0].astype(np.uint8, copy=False).reshape(rows, -1), stored.scheme)[
                :, :blocks
            ]
        return QuantizedMatrix(
            stored.scheme, (rows, unpacked[0].size), unpacked, scales.astype(np.float32), points
        )


def _place(tensor: TensorProto) -> tuple[str, int]:
    where = {entry.key: entry.value for entry in tensor.external_data}
    return where.get("location", ""), int(where.get("offset", 0))
