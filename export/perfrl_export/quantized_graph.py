"""Writes a float graph with its matrices quantized and its weights in external files.

Linear layers become MatMulNBits, the embedding becomes GatherBlockQuantized; a matrix with a scale a row
becomes what row_quantization says. Where the embedding is also the output layer, both nodes hold the same
codes, and the weight writer stores equal bytes once.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper

from perfrl_export import row_quantization
from perfrl_export.block_quantization import WHOLE_ROW, Floats, QuantizedMatrix
from perfrl_export.external_weights import WeightWriter
from perfrl_export.graph import FloatGraph

_CONTRIB = "com.microsoft"
_INT8_COMPUTE = 4  # MatMulNBits accuracy_level: activations are quantized to 8 bits, block by block

Quantizer = Callable[[str, Floats], QuantizedMatrix | None]
"""From a module's name and its matrix [outputs, inputs] to the quantized one; None keeps it in float."""


def write_graph(graph: FloatGraph, path: Path, writer: WeightWriter, quantizer: Quantizer) -> None:
    """Quantize what the quantizer wants, store every weight beside the graph, save the graph."""
    rewriting = _Rewriting(graph, writer, quantizer)
    for node in list(graph.nodes):
        if node.op_type == "MatMul":
            rewriting.linear(node)
        elif node.op_type == "Gather" and node.input[0] in graph.initializers:
            rewriting.embedding(node)
    graph.drop_unused()
    stored = [writer.tensor(name, graph.weight(name)) for name in graph.initializers]
    onnx.save(graph.finish([*stored, *rewriting.tensors]), path)


class _Rewriting:
    def __init__(self, graph: FloatGraph, writer: WeightWriter, quantizer: Quantizer) -> None:
        self.tensors: list[TensorProto] = []
        self._graph = graph
        self._writer = writer
        self._quantizer = quantizer
        self._rounded: set[str] = set()

    def linear(self, node: NodeProto) -> None:
        """x @ W, where W is stored, or is a stored matrix transposed."""
        matrix = self._stored_matrix(node.input[1])
        if matrix is None or (quantized := self._quantizer(_module(node), matrix)) is None:
            return
        if quantized.scheme.block_size == WHOLE_ROW:
            self._integer_product(node, quantized)
            return
        rows, columns = quantized.shape
        inputs = [node.input[0], *self._store(node.name, quantized, quantized.packed_codes())]
        outputs, bias = self._output_and_bias(node)
        inputs += ["", "", bias][len(inputs) - 3 :] if bias else []
        fused = helper.make_node(
            "MatMulNBits",
            inputs,
            outputs,
            name=f"{node.name}NBits",
            domain=_CONTRIB,
            K=columns,
            N=rows,
            bits=quantized.scheme.bits,
            block_size=quantized.scheme.block_size,
            accuracy_level=_INT8_COMPUTE,
        )
        self._graph.replace_node(node, [fused])

    def embedding(self, node: NodeProto) -> None:
        """Rows of a stored matrix looked up by token."""
        matrix = self._graph.weight(node.input[0])
        if matrix.ndim != 2 or matrix.dtype != np.float32:
            return
        quantized = self._quantizer(_module(node), matrix.astype(np.float32, copy=False))
        if quantized is None:
            return
        codes = quantized.packed_codes().reshape(quantized.shape[0], -1)
        if quantized.scheme.block_size == WHOLE_ROW:
            self._add_row_constants()
            lookup = row_quantization.lookup(node, *self._store(node.name, quantized, codes))
            self._graph.replace_node(node, lookup)
            return
        values, *parameters = self._store(node.name, quantized, codes)
        fused = helper.make_node(
            "GatherBlockQuantized",
            [values, node.input[1], *parameters],
            list(node.output),
            name=f"{node.name}Quantized",
            domain=_CONTRIB,
            gather_axis=0,
            quantize_axis=1,
            bits=quantized.scheme.bits,
            block_size=quantized.scheme.block_size,
        )
        self._graph.replace_node(node, [fused])

    def _integer_product(self, node: NodeProto, quantized: QuantizedMatrix) -> None:
        """Layers that read the same value, as query, key and value do, have it rounded once."""
        self._add_row_constants()
        codes, scales = self._store(node.name, quantized, quantized.packed_codes())
        self._graph.store(row_quantization.zero_of(node), np.array(0, np.int8))
        value = node.input[0]
        rounding = [] if value in self._rounded else row_quantization.round_rows(value)
        self._rounded.add(value)
        self._graph.replace_node(node, [*rounding, *row_quantization.product(node, codes, scales)])

    def _add_row_constants(self) -> None:
        for name, value in row_quantization.CONSTANTS.items():
            self._graph.store(name, value)

    def _stored_matrix(self, value: str) -> Floats | None:
        """The weights [outputs, inputs] behind a MatMul's second input; None if it is computed."""
        if value in self._graph.initializers:
            stored = self._graph.weight(value)
            return stored.T.astype(np.float32, copy=False) if stored.ndim == 2 else None
        maker = next((one for one in self._graph.nodes if value in one.output), None)
        if maker is None or maker.op_type != "Transpose" or maker.input[0] not in self._graph.initializers:
            return None
        return self._graph.weight(maker.input[0]).astype(np.float32, copy=False)

    def _output_and_bias(self, node: NodeProto) -> tuple[list[str], str]:
        """The bias of a linear layer is added by the quantized node itself."""
        readers = [one for one in self._graph.nodes if node.output[0] in one.input]
        if len(readers) == 1 and readers[0].op_type == "Add" and _module(readers[0]) == _module(node):
            others = [value for value in readers[0].input if value != node.output[0]]
            if len(others) == 1 and others[0] in self._graph.initializers:
                self._graph.nodes = [one for one in self._graph.nodes if one is not readers[0]]
                return list(readers[0].output), others[0]
        return list(node.output), ""

    def _store(self, name: str, quantized: QuantizedMatrix, codes: NDArray[np.generic]) -> list[str]:
        """The names of the codes, the scales, and the zero points if there are any.

        Scales are stored in half precision; onnxruntime folds the casts away when it loads the graph.
        """
        halves = quantized.scales.astype(np.float16)
        if quantized.scheme.block_size == WHOLE_ROW:
            halves = halves[:, 0]
        arrays: dict[str, NDArray[np.generic] | None] = {
            "codes": codes,
            "half_scales": halves,
            "zeros": quantized.packed_zero_points(),
        }
        stored = {f"{name}/{part}": array for part, array in arrays.items() if array is not None}
        self.tensors += [self._writer.tensor(key, array) for key, array in stored.items()]
        cast = helper.make_node(
            "Cast", [f"{name}/half_scales"], [f"{name}/scales"], name=f"{name}/scales", to=TensorProto.FLOAT
        )
        self._graph.nodes.insert(0, cast)
        return [key.replace("half_scales", "scales") for key in stored]


def _module(node: NodeProto) -> str:
    """/model/layers.0/mlp/up_proj/MatMul belongs to model.layers.0.mlp.up_proj."""
    return str(node.name).rpartition("/")[0].strip("/").replace("/", ".")
