"""Integer products with one scale a row: of the weights, where a row is one output, and of the activations.

On processors with VNNI this takes half the time of MatMulNBits or less, which scales block by block. Each
row of activations has a scale of its own, so what a row of the batch gets never depends on its neighbours:
DynamicQuantizeMatMul, which has one scale for all of them, would let beams disturb each other.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper

CONSTANTS: dict[str, NDArray[np.generic]] = {
    "row/last_axis": np.array([-1], np.int64),
    "row/smallest": np.array(1e-20, np.float32),  # a row of zeros is divided by it
    "row/step": np.array(1 / 127, np.float32),
    "row/middle_and_half": np.array(128.5, np.float32),  # the cast cuts off, so half is added to round
    "row/middle": np.array(128, np.uint8),
    "row/one": np.array(1, np.float32),
}


def round_rows(value: str) -> list[NodeProto]:
    """Nodes that make codes, unsigned around 128, and scales [..., 1] of a value [..., K]."""
    codes, scales = rounded(value)
    steps = (
        ("Abs", [value], f"{value}/sizes"),
        ("ReduceMax", [f"{value}/sizes", "row/last_axis"], f"{value}/peaks"),
        ("Max", [f"{value}/peaks", "row/smallest"], f"{value}/ranges"),
        ("Mul", [f"{value}/ranges", "row/step"], scales),
        ("Div", [value, scales], f"{value}/steps"),
        ("Add", [f"{value}/steps", "row/middle_and_half"], f"{value}/shifted"),
    )
    nodes = [helper.make_node(operator, inputs, [made], name=made) for operator, inputs, made in steps]
    return [*nodes, helper.make_node("Cast", [f"{value}/shifted"], [codes], name=codes, to=TensorProto.UINT8)]


def rounded(value: str) -> tuple[str, str]:
    """The names of the codes and the scales that round_rows makes of a value."""
    return f"{value}/codes", f"{value}/scales"


def zero_of(node: NodeProto) -> str:
    """The name of the zero point of a node's weights.

    Each has one of its own, because where onnxruntime turns signed weights into unsigned ones
    (session.x64quantprecision) it does the same to their zero points, and to each only once.
    """
    return f"{node.name}/zero"


def product(node: NodeProto, codes: str, scales: str) -> Iterator[NodeProto]:
    """The nodes in place of x @ W, for W stored as signed codes [N, K] and scales [N], x rounded already.

    onnxruntime transposes the codes once, when it loads the graph and packs them.
    """
    row_codes, row_scales = rounded(node.input[0])
    transposed, unscaled = f"{node.name}/transposed", f"{node.name}/unscaled"
    yield helper.make_node("Transpose", [codes], [transposed], name=transposed, perm=[1, 0])
    yield helper.make_node(
        "MatMulIntegerToFloat",
        [row_codes, transposed, "row/one", scales, "row/middle", zero_of(node)],
        [unscaled],
        name=f"{node.name}Integer",
        domain="com.microsoft",
    )
    yield helper.make_node("Mul", [unscaled, row_scales], list(node.output), name=f"{node.name}/scaled")


def lookup(node: NodeProto, codes: str, scales: str) -> Iterator[NodeProto]:
    """The nodes in place of an embedding that is stored like a weight."""
    tokens = node.input[1]
    parts = ("found", "floats", "factors", "column")
    found, floats, factors, column = (f"{node.name}/{part}" for part in parts)
    yield helper.make_node("Gather", [codes, tokens], [found], name=f"{node.name}Rows")
    yield helper.make_node("Cast", [found], [floats], name=floats, to=TensorProto.FLOAT)
    yield helper.make_node("Gather", [scales, tokens], [factors], name=factors)
    yield helper.make_node("Unsqueeze", [factors, "row/last_axis"], [column], name=column)
    yield helper.make_node("Mul", [floats, column], list(node.output), name=f"{node.name}/scaled")
