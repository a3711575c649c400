"""Attention of one layer over a key/value cache that is written in place.

The query heads that share a key/value head are laid side by side, so that scores and mixing are one matrix
product a key/value head; onnxruntime's GroupQueryAttention on CPUs runs one a query head, and reads the
cache as often. The cache has more room than it holds: tokens go to the cells that position_ids name
(ScatterND copies nothing when past and present are one buffer), and cells after a token's own are masked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from onnx import NodeProto, helper

from perfrl_export.graph import FloatGraph

_HIDDEN = -1e9  # added to a score; finite, so that no row of the mask is ever without a softmax


@dataclass(frozen=True, slots=True)
class Heads:
    """query heads share key_value heads, in groups of equal number; each is a vector of size."""

    query: int
    key_value: int
    size: int

    @property
    def group(self) -> int:
        """Query heads a key/value head."""
        return self.query // self.key_value


@dataclass(frozen=True, slots=True)
class Projections:
    """The values that hold a layer's queries, keys and values [B,T,heads*size], not yet rotated."""

    query: str
    key: str
    value: str


def prepare(graph: FloatGraph, heads: Heads) -> None:
    """What all layers share: the mask [B,1,group*T,C], the cells to write [B,T,heads,3], the shapes."""
    _store_constants(graph, heads)
    graph.nodes[:0] = [
        _node("Shape", ["past_key_values.0.key"], "cache/room", start=2, end=3),
        _node("Squeeze", ["cache/room"], "cache/capacity"),
        _node("Range", ["cache/0", "cache/capacity", "cache/1"], "cache/cells"),
        _node("Unsqueeze", ["position_ids", "cache/axes_1_3"], "cache/own_cell"),
        _node("LessOrEqual", ["cache/cells", "cache/own_cell"], "cache/is_visible"),
        _node("Where", ["cache/is_visible", "cache/visible", "cache/hidden"], "cache/mask_of_one"),
        _node("Tile", ["cache/mask_of_one", "cache/copies"], "cache/mask"),
        _node("Shape", ["position_ids"], "cache/tokens"),
        _node("Concat", ["cache/tokens", "cache/ends"], "cache/full", axis=0),
        _node("Shape", ["position_ids"], "cache/batch", start=0, end=1),
        _node("Squeeze", ["cache/batch"], "cache/rows"),
        _node("Range", ["cache/0", "cache/rows", "cache/1"], "cache/row"),
        _node("Unsqueeze", ["cache/row", "cache/axes_1_2_3"], "cache/row_column"),
        _node("Unsqueeze", ["position_ids", "cache/axes_2_3"], "cache/position_column"),
        _node("Expand", ["cache/row_column", "cache/full"], "cache/index_0"),
        _node("Expand", ["cache/heads", "cache/full"], "cache/index_1"),
        _node("Expand", ["cache/position_column", "cache/full"], "cache/index_2"),
        _node("Concat", [f"cache/index_{axis}" for axis in range(3)], "cache/places", axis=3),
    ]


def _store_constants(graph: FloatGraph, heads: Heads) -> None:
    query, cached, size = heads.query, heads.key_value, heads.size
    integers: dict[str, Any] = {
        "0": 0,
        "1": 1,
        "axes_1_3": [1, 3],
        "axes_2_3": [2, 3],
        "axes_1_2_3": [1, 2, 3],
        "copies": [1, 1, heads.group, 1],
        "heads": np.arange(cached).reshape(1, 1, -1, 1),
        "ends": [cached, 1],
        "query_shape": [0, 0, query, size],
        "group_shape": [0, cached, -1, size],
        "cached_shape": [0, 0, cached, size],
        "mixed_shape": [0, query, -1, size],
        "output_shape": [0, -1, query * size],
    }
    for name, value in integers.items():
        graph.store(f"cache/{name}", np.array(value, np.int64))
    graph.store("cache/visible", np.array(0.0, np.float32))
    graph.store("cache/hidden", np.array(_HIDDEN, np.float32))


def attention(layer: int, heads: Heads, inputs: Projections, rotary: tuple[str, str]) -> list[NodeProto]:
    """One layer's nodes; the last makes attention_output(layer). Rows of a group go head by head."""
    own = f"/model/layers.{layer}/self_attn"
    key, value = f"present.{layer}.key", f"present.{layer}.value"
    return [
        _rotated(inputs.query, rotary, heads.query, f"{own}/query"),
        _rotated(inputs.key, rotary, heads.key_value, f"{own}/key"),
        _node("Reshape", [f"{own}/key", "cache/cached_shape"], f"{own}/keys"),
        _node("Reshape", [inputs.value, "cache/cached_shape"], f"{own}/values"),
        _node("ScatterND", [f"past_key_values.{layer}.key", "cache/places", f"{own}/keys"], key),
        _node("ScatterND", [f"past_key_values.{layer}.value", "cache/places", f"{own}/values"], value),
        _node("Reshape", [f"{own}/query", "cache/query_shape"], f"{own}/queries"),
        _node("Transpose", [f"{own}/queries"], f"{own}/by_head", perm=[0, 2, 1, 3]),
        _node("Reshape", [f"{own}/by_head", "cache/group_shape"], f"{own}/groups"),
        _contrib("FusedMatMul", [f"{own}/groups", key], f"{own}/fits", transB=1, alpha=heads.size**-0.5),
        _node("Add", [f"{own}/fits", "cache/mask"], f"{own}/masked"),
        _node("Softmax", [f"{own}/masked"], f"{own}/weights", axis=-1),
        _node("MatMul", [f"{own}/weights", value], f"{own}/mixed"),
        _node("Reshape", [f"{own}/mixed", "cache/mixed_shape"], f"{own}/mixed_heads"),
        _node("Transpose", [f"{own}/mixed_heads"], f"{own}/by_token", perm=[0, 2, 1, 3]),
        _node("Reshape", [f"{own}/by_token", "cache/output_shape"], attention_output(layer)),
    ]


def attention_output(layer: int) -> str:
    """The value that a layer's output projection reads."""
    return f"/model/layers.{layer}/self_attn/output"


def _rotated(states: str, rotary: tuple[str, str], heads: int, output: str) -> NodeProto:
    inputs = [states, "position_ids", *rotary]
    return _contrib("RotaryEmbedding", inputs, output, num_heads=heads, rotary_embedding_dim=0)


def _node(operator: str, inputs: Sequence[str], output: str, **attributes: Any) -> NodeProto:
    return helper.make_node(operator, inputs, [output], name=output, **attributes)


def _contrib(operator: str, inputs: Sequence[str], output: str, **attributes: Any) -> NodeProto:
    return _node(operator, inputs, output, domain="com.microsoft", **attributes)
