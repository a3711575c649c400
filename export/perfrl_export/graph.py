"""A mutable view of an ONNX graph: who makes a value, who reads it, what is stored.

Exported graphs come with their weights in separate files; `FloatGraph.weight` reads one at a time, so a
model never has to fit into memory twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper


class FloatGraph:
    """An exported model that passes rewrite in place."""

    def __init__(self, model: ModelProto, directory: Path) -> None:
        self.model = model
        self._directory = directory
        self.nodes: list[NodeProto] = list(model.graph.node)
        self.initializers: dict[str, TensorProto] = {one.name: one for one in model.graph.initializer}
        self._fold_identities()

    @classmethod
    def load(cls, path: Path) -> FloatGraph:
        """Read a graph without its weights."""
        return cls(onnx.load(path, load_external_data=False), path.parent)

    def weight(self, name: str) -> NDArray[np.generic]:
        """The value of an initializer."""
        array: NDArray[np.generic] = numpy_helper.to_array(self.initializers[name], str(self._directory))
        return array

    def store(self, name: str, array: NDArray[np.generic]) -> str:
        """Add an initializer; returns its name."""
        self.initializers[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def add_input(self, name: str, kind: int, shape: Sequence[int | str]) -> None:
        """An input more; names in its shape stand for sizes that are known when it is fed."""
        self.model.graph.input.append(helper.make_tensor_value_info(name, kind, shape))

    def maker(self, value: str) -> NodeProto:
        """The node whose output a value is."""
        return next(node for node in self.nodes if value in node.output)

    def named(self, name: str) -> NodeProto:
        """The node with a name."""
        return next(node for node in self.nodes if node.name == name)

    def rename_uses(self, old: str, new: str) -> None:
        """Make every reader of one value read another."""
        for node in self.nodes:
            for index, value in enumerate(node.input):
                if value == old:
                    node.input[index] = new

    def replace_node(self, old: NodeProto, new: Iterable[NodeProto]) -> None:
        """Put nodes in the place of one."""
        at = next(index for index, node in enumerate(self.nodes) if node is old)
        self.nodes[at : at + 1] = list(new)

    def drop_unused(self) -> None:
        """Remove every node and initializer that no output of the graph needs."""
        needed = {one.name for one in self.model.graph.output}
        kept: list[NodeProto] = []
        for node in reversed(self.nodes):
            if needed.intersection(node.output):
                kept.append(node)
                needed.update(node.input)
        self.nodes = kept[::-1]
        self.initializers = {name: one for name, one in self.initializers.items() if name in needed}

    def finish(self, initializers: Iterable[TensorProto]) -> ModelProto:
        """The rewritten model with these initializers in place of its own."""
        graph = self.model.graph
        del graph.node[:], graph.initializer[:], graph.value_info[:]
        graph.node.extend(self.nodes)
        graph.initializer.extend(initializers)
        return self.model

    def _fold_identities(self) -> None:
        """The exporter stores equal arrays once and makes the other names by Identity nodes."""
        folded = {node.output[0]: node.input[0] for node in self.nodes if node.op_type == "Identity"}
        outputs = {one.name for one in self.model.graph.output}
        for new, old in folded.items():
            if new not in outputs:
                self.rename_uses(new, old)
        self.nodes = [node for node in self.nodes if node.op_type != "Identity" or node.output[0] in outputs]
