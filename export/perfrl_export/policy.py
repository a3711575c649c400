"""Which matrix gets how many bits.

int4 means 4-bit blocks for the layers, of 64 in the gated feed-forward matrices, which are most of a
Llama-shaped model, and of 32 elsewhere; 8 bits where 4 hurt more than they save (the embedding, the output
layer, and the small key and value projections of grouped-query attention). int8 means 8 bits with a scale a
row everywhere. Both compute with activations quantized to 8 bits on the fly.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any

from perfrl_export.block_quantization import WHOLE_ROW, Floats, QuantizedMatrix, Scheme, quantize
from perfrl_export.quantized_graph import Quantizer

FINE = Scheme(bits=8, block_size=32)
BY_ROW = Scheme(bits=8, block_size=WHOLE_ROW)
COARSE = Scheme(bits=4, block_size=32)
COARSEST = Scheme(bits=4, block_size=64)

_ENDS = re.compile(r"(^|\.)(embed_tokens|shared|lm_head)(_\d+)?$")
_SENSITIVE = re.compile(r"\.self_attn\.[kv]_proj$")
_LARGEST = re.compile(r"\.mlp\.(gate|up|down)_proj$")
_KEPT_IN_FLOAT = re.compile(r"relative_attention_bias")


class Quantization(str, Enum):
    """What the layers of a bundle are stored in."""

    INT4 = "int4"
    INT8 = "int8"
    NONE = "none"


def scheme_of(module: str, quantization: Quantization) -> Scheme | None:
    """How one module's matrix is stored; None for float."""
    if quantization is Quantization.NONE or _KEPT_IN_FLOAT.search(module):
        return None
    if quantization is Quantization.INT8:
        return BY_ROW
    if _ENDS.search(module):
        return FINE
    return layer_scheme(module)


def layer_scheme(module: str) -> Scheme:
    """How int4 stores a layer's matrix."""
    if _SENSITIVE.search(module):
        return FINE
    return COARSEST if _LARGEST.search(module) else COARSE


def describe(quantization: Quantization, calibrated: bool) -> str:
    """What a model card says."""
    if quantization is Quantization.NONE:
        return "none; weights are 32-bit floats"
    how = "rounded with error feedback (GPTQ)" if calibrated else "rounded to nearest"
    if quantization is Quantization.INT8:
        return f"8 bits with a scale for each row, {how}; activations likewise, on the fly"
    return (
        f"4-bit blocks of {COARSE.block_size} ({COARSEST.block_size} in mlp), {how}; embedding, output layer "
        f"and, where they exist, self_attn.k_proj and v_proj in 8-bit blocks of {FINE.block_size}; "
        "activations 8-bit, on the fly"
    )


def quantization_facts(quantization: Quantization, calibrated: bool) -> dict[str, Any]:
    """The manifest's quantization section."""
    return {
        "mode": quantization.value,
        "calibrated": calibrated,
        "description": describe(quantization, calibrated),
    }


def quantizer(quantization: Quantization, ready: Mapping[str, QuantizedMatrix]) -> Quantizer:
    """Rounds to nearest, except for matrices that calibration has quantized already."""

    def choose(module: str, matrix: Floats) -> QuantizedMatrix | None:
        if module in ready:
            return ready[module]
        scheme = scheme_of(module, quantization)
        return None if scheme is None else quantize(matrix, scheme)

    return choose
