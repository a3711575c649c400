"""Attention of one layer over two caches: the prompt's, which all rows share, and one of each row.

The prompt's keys and values are there once, however many beams or samples go on from it: the queries of all
rows are laid side by side over them, so that they are read once a step. What a row has written since lies
in its own cache, which is written in place. The query heads that share a key/value head are side by side,
too; onnxruntime's GroupQueryAttention on CPUs runs one product a query head, and reads the cache as often.

Both caches have more room than they hold. prompt_tokens says how many cells of the first are in use; tokens
go to the cells of the second that position_ids name beyond these (ScatterND copies nothing when past and
present are one buffer), and cells after a token's own are masked. While the prompt itself is read, the
first is empty.

Shapes: B rows, T tokens, H key/value heads of G query heads each, vectors of size D, P and C cells in the
caches.
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


def prompt_cache(layer: int) -> tuple[str, str]:
    """The inputs that hold the prompt's keys and values of a layer [1,H,P,D]."""
    return f"prompt.{layer}.key", f"prompt.{layer}.value"


def prepare(graph: FloatGraph, heads: Heads) -> None:
    """What all layers share: the mask [1,B,G*T,P+C], the cells to write [B,T,H,3], the shapes."""
    _store_constants(graph, heads)
    graph.nodes[:0] = [*_mask(), *_places(), *_shapes()]


def _mask() -> list[NodeProto]:
    """A cell is visible to the tokens at and after its position; unused cells of the prompt have none."""
    return [
        _node("Shape", [prompt_cache(0)[0]], "cache/prompt_room", start=2, end=3),
        _node("Squeeze", ["cache/prompt_room"], "cache/prompt_capacity"),
        _node("Range", ["cache/0", "cache/prompt_capacity", "cache/1"], "cache/prompt_cells"),
        _node("Less", ["cache/prompt_cells", "prompt_tokens"], "cache/is_in_use"),
        _node("Where", ["cache/is_in_use", "cache/prompt_cells", "cache/never"], "cache/prompt_positions"),
        _node("Shape", ["past_key_values.0.key"], "cache/room", start=2, end=3),
        _node("Squeeze", ["cache/room"], "cache/capacity"),
        _node("Range", ["cache/0", "cache/capacity", "cache/1"], "cache/cells"),
        _node("Add", ["cache/cells", "prompt_tokens"], "cache/own_positions"),
        _node("Concat", ["cache/prompt_positions", "cache/own_positions"], "cache/positions", axis=0),
        _node("Unsqueeze", ["position_ids", "cache/axes_0_3"], "cache/token_positions"),
        _node("LessOrEqual", ["cache/positions", "cache/token_positions"], "cache/is_visible"),
        _node("Where", ["cache/is_visible", "cache/visible", "cache/hidden"], "cache/mask_of_one"),
        _node("Tile", ["cache/mask_of_one", "cache/copies"], "cache/mask"),
        _node("Concat", ["cache/prompt_room", "cache/room"], "cache/rooms", axis=0),
    ]


def _places() -> list[NodeProto]:
    """Row, head and cell of each of the tokens' keys and values."""
    return [
        _node("Sub", ["position_ids", "prompt_tokens"], "cache/own_cell"),
        _node("Shape", ["position_ids"], "cache/tokens"),
        _node("Concat", ["cache/tokens", "cache/ends"], "cache/full", axis=0),
        _node("Shape", ["position_ids"], "cache/batch", start=0, end=1),
        _node("Squeeze", ["cache/batch"], "cache/rows"),
        _node("Range", ["cache/0", "cache/rows", "cache/1"], "cache/row"),
        _node("Unsqueeze", ["cache/row", "cache/axes_1_2_3"], "cache/row_column"),
        _node("Unsqueeze", ["cache/own_cell", "cache/axes_2_3"], "cache/cell_column"),
        _node("Expand", ["cache/row_column", "cache/full"], "cache/index_0"),
        _node("Expand", ["cache/heads", "cache/full"], "cache/index_1"),
        _node("Expand", ["cache/cell_column", "cache/full"], "cache/index_2"),
        _node("Concat", [f"cache/index_{axis}" for axis in range(3)], "cache/places", axis=3),
    ]


def _shapes() -> list[NodeProto]:
    """Shapes that name B and T, since an empty cache leaves nothing to infer them from."""
    return [
        _node("Shape", ["position_ids"], "cache/added", start=1, end=2),
        _node("Mul", ["cache/added", "cache/group"], "cache/asking"),
        _node("Concat", ["cache/head_count", "cache/batch", "cache/asking"], "cache/by_row", axis=0),
        _node("Concat", ["cache/by_row", "cache/size"], "cache/states_by_row", axis=0),
        _node("Concat", ["cache/by_row", "cache/prompt_room"], "cache/fits_by_row", axis=0),
        _node("Mul", ["cache/batch", "cache/asking"], "cache/all_asking"),
        _node("Concat", ["cache/1_head_count", "cache/all_asking"], "cache/together", axis=0),
        _node("Concat", ["cache/together", "cache/size"], "cache/states_together", axis=0),
        _node("Concat", ["cache/together", "cache/prompt_room"], "cache/weights_together", axis=0),
        _node("Concat", ["cache/head_count", "cache/batch", "cache/group"], "cache/grouped", axis=0),
        _node("Concat", ["cache/grouped", "cache/added", "cache/size"], "cache/states_grouped", axis=0),
    ]


def _store_constants(graph: FloatGraph, heads: Heads) -> None:
    query, cached, size = heads.query, heads.key_value, heads.size
    integers: dict[str, Any] = {
        "0": 0,
        "1": 1,
        "never": np.iinfo(np.int64).max,
        "axes_0_3": [0, 3],
        "axes_2_3": [2, 3],
        "axes_1_2_3": [1, 2, 3],
        "copies": [1, 1, heads.group, 1],
        "heads": np.arange(cached).reshape(1, 1, -1, 1),
        "ends": [cached, 1],
        "head_count": [cached],
        "1_head_count": [1, cached],
        "group": [heads.group],
        "size": [size],
        "query_shape": [0, 0, cached, heads.group, size],
        "cached_shape": [0, 0, cached, size],
        "output_shape": [0, 0, query * size],
    }
    for name, value in integers.items():
        graph.store(f"cache/{name}", np.array(value, np.int64))
    graph.store("cache/visible", np.array(0.0, np.float32))
    graph.store("cache/hidden", np.array(_HIDDEN, np.float32))


def attention(layer: int, heads: Heads, inputs: Projections, rotary: tuple[str, str]) -> list[NodeProto]:
    """One layer's nodes; the last makes attention_output(layer). Queries of a group go head by head."""
    own = f"/model/layers.{layer}/self_attn"
    key, value = f"present.{layer}.key", f"present.{layer}.value"
    prompt_key, prompt_value = prompt_cache(layer)
    scale = heads.size**-0.5
    return [
        _rotated(inputs.query, rotary, heads.query, f"{own}/query"),
        _rotated(inputs.key, rotary, heads.key_value, f"{own}/key"),
        _node("Reshape", [f"{own}/key", "cache/cached_shape"], f"{own}/keys"),
        _node("Reshape", [inputs.value, "cache/cached_shape"], f"{own}/values"),
        _node("ScatterND", [f"past_key_values.{layer}.key", "cache/places", f"{own}/keys"], key),
        _node("ScatterND", [f"past_key_values.{layer}.value", "cache/places", f"{own}/values"], value),
        _node("Reshape", [f"{own}/query", "cache/query_shape"], f"{own}/queries"),
        _node("Transpose", [f"{own}/queries"], f"{own}/by_head", perm=[2, 0, 3, 1, 4]),
        _node("Reshape", [f"{own}/by_head", "cache/states_together"], f"{own}/together"),
        _contrib("FusedMatMul", [f"{own}/together", prompt_key], f"{own}/fits", transB=1, alpha=scale),
        _node("Reshape", [f"{own}/fits", "cache/fits_by_row"], f"{own}/prompt_fits"),
        _node("Reshape", [f"{own}/by_head", "cache/states_by_row"], f"{own}/heads_rows"),
        _swapped(f"{own}/heads_rows", f"{own}/rows_heads"),
        _contrib("FusedMatMul", [f"{own}/rows_heads", key], f"{own}/row_fits", transB=1, alpha=scale),
        _swapped(f"{own}/row_fits", f"{own}/own_fits"),
        _node("Concat", [f"{own}/prompt_fits", f"{own}/own_fits"], f"{own}/all_fits", axis=3),
        _node("Add", [f"{own}/all_fits", "cache/mask"], f"{own}/masked"),
        _node("Softmax", [f"{own}/masked"], f"{own}/weights", axis=-1),
        _split(f"{own}/weights", "cache/rooms", [f"{own}/prompt_weights", f"{own}/own_weights"]),
        _node("Reshape", [f"{own}/prompt_weights", "cache/weights_together"], f"{own}/weights_together"),
        _node("MatMul", [f"{own}/weights_together", prompt_value], f"{own}/mixed_together"),
        _node("Reshape", [f"{own}/mixed_together", "cache/states_by_row"], f"{own}/mixed_prompt"),
        _swapped(f"{own}/own_weights", f"{own}/row_weights"),
        _node("MatMul", [f"{own}/row_weights", value], f"{own}/mixed_row"),
        _swapped(f"{own}/mixed_row", f"{own}/mixed_own"),
        _node("Add", [f"{own}/mixed_prompt", f"{own}/mixed_own"], f"{own}/mixed"),
        _node("Reshape", [f"{own}/mixed", "cache/states_grouped"], f"{own}/mixed_heads"),
        _node("Transpose", [f"{own}/mixed_heads"], f"{own}/by_token", perm=[1, 3, 0, 2, 4]),
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


def _swapped(value: str, output: str) -> NodeProto:
    """Rows before heads, or heads before rows."""
    return _node("Transpose", [value], output, perm=[1, 0, 2, 3])


def _split(value: str, sizes: str, outputs: Sequence[str]) -> NodeProto:
    return helper.make_node("Split", [value, sizes], outputs, name=outputs[0], axis=3)


def _contrib(operator: str, inputs: Sequence[str], output: str, **attributes: Any) -> NodeProto:
    return _node(operator, inputs, output, domain="com.microsoft", **attributes)
