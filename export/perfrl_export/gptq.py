"""Quantizes a causal model's layers with error feedback, after GPTQ (Frantar et al., 2022).

Columns of a matrix are rounded one after another; what rounding a column breaks is mended, as well as the
inputs seen in calibration allow, by the columns not rounded yet. Departures: the scale of a block is found
by squared error when its first column is reached, columns keep their order (block layouts need it), and a
layer is calibrated on the outputs of the quantized layers before it, so later layers mend earlier ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from types import MappingProxyType
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from perfrl_export.block_quantization import Floats, QuantizedMatrix, Scheme, fit, to_codes

_DAMPING = 0.01
_NONE: Mapping[str, QuantizedMatrix] = MappingProxyType({})


def quantize_layers(
    model: Any,
    samples: Iterable[Tensor],
    scheme_of: Callable[[str], Scheme],
    progress: Callable[[str], None],
    ready: Mapping[str, QuantizedMatrix] = _NONE,
) -> dict[str, QuantizedMatrix]:
    """Quantize every linear layer of model.model.layers; the model's own weights become the rounded ones.

    samples are token ids [1, T]. The result is by module name, as in model.named_modules(). Matrices that are
    ready stay as they are: the model has their values already.
    """
    quantized: dict[str, QuantizedMatrix] = {}
    with torch.no_grad():
        states, arguments = _inputs_of_first_layer(model, samples)
        for index, layer in enumerate(model.model.layers):
            linears = {
                name: one
                for name, one in layer.named_modules()
                if isinstance(one, nn.Linear) and f"model.layers.{index}.{name}" not in ready
            }
            correlations = _input_correlations(layer, linears, states, arguments) if linears else {}
            for name, linear in linears.items():
                full_name = f"model.layers.{index}.{name}"
                matrix = quantize_with_feedback(
                    linear.weight.numpy(), correlations[name], scheme_of(full_name)
                )
                linear.weight.copy_(torch.from_numpy(matrix.dequantize()))
                quantized[full_name] = matrix
            states = [_run(layer, state, kwargs) for state, kwargs in zip(states, arguments, strict=True)]
            progress(f"layer {index + 1} of {len(model.model.layers)} quantized")
    return quantized


def quantize_with_feedback(matrix: Floats, correlation: Tensor, scheme: Scheme) -> QuantizedMatrix:
    """Round one matrix [outputs, inputs], given the inputs' correlation [inputs, inputs]."""
    rows, columns = matrix.shape
    feedback = _feedback(correlation).numpy()
    rest = matrix.copy()
    codes, scales, zeros = [], [], []
    for start in range(0, columns, scheme.block_size):
        end = min(start + scheme.block_size, columns)
        block_scales, block_zeros = fit(rest[:, None, start:end], scheme)
        kept_zeros = None if scheme.symmetric else block_zeros
        block_codes = np.zeros((rows, 1, scheme.block_size), np.uint8)
        errors = np.empty((rows, end - start), np.float32)
        for column in range(start, end):
            at = column - start
            value = rest[:, column]
            code = to_codes(value[:, None, None], block_scales, kept_zeros, scheme)
            block_codes[:, :, at] = code[:, :, 0]
            rounded = (code[:, 0, 0].astype(np.float32) - block_zeros[:, 0]) * block_scales[:, 0]
            errors[:, at] = (value - rounded) / feedback[column, column]
            rest[:, column + 1 : end] -= np.outer(errors[:, at], feedback[column, column + 1 : end])
        rest[:, end:] -= errors @ feedback[start:end, end:]
        codes.append(block_codes)
        scales.append(block_scales)
        zeros.append(block_zeros)
    return QuantizedMatrix(
        scheme,
        (rows, columns),
        np.concatenate(codes, axis=1),
        np.concatenate(scales, axis=1),
        None if scheme.symmetric else np.concatenate(zeros, axis=1),
    )


def _feedback(correlation: Tensor) -> Tensor:
    """The upper Cholesky factor of the inverse: how an error in one column is shared out over later ones."""
    damped = correlation.clone()
    diagonal = damped.diagonal()
    diagonal[diagonal == 0] = 1.0
    diagonal += _DAMPING * diagonal.mean()
    inverse = torch.cholesky_inverse(torch.linalg.cholesky(damped))
    factor: Tensor = torch.linalg.cholesky(inverse, upper=True)
    return factor


class _ReachedError(Exception):
    """The first layer was reached; nothing after it needs to run."""


def _inputs_of_first_layer(
    model: Any, samples: Iterable[Tensor]
) -> tuple[list[Tensor], list[dict[str, Any]]]:
    states: list[Tensor] = []
    arguments: list[dict[str, Any]] = []

    def keep(_: nn.Module, positional: tuple[Any, ...], keywords: dict[str, Any]) -> None:
        states.append(positional[0] if positional else keywords.pop("hidden_states"))
        arguments.append(keywords)
        raise _ReachedError

    hook = model.model.layers[0].register_forward_pre_hook(keep, with_kwargs=True)
    try:
        for sample in samples:
            try:
                model(input_ids=sample, use_cache=False)
            except _ReachedError:
                continue
    finally:
        hook.remove()
    return states, arguments


def _input_correlations(
    layer: nn.Module,
    linears: dict[str, nn.Linear],
    states: Sequence[Tensor],
    arguments: Sequence[dict[str, Any]],
) -> dict[str, Tensor]:
    """The sum of x xᵀ over all inputs x of each linear layer; layers with the same input share the sum."""
    sums: dict[str, Tensor] = {}
    seen: list[tuple[Tensor, str]] = []
    owner: dict[str, str] = {}

    def watch(name: str) -> Callable[[nn.Module, tuple[Any, ...]], None]:
        def hook(_: nn.Module, inputs: tuple[Any, ...]) -> None:
            x = inputs[0]
            owner[name] = next((first for other, first in seen if other is x), name)
            seen.append((x, owner[name]))
            if owner[name] == name:
                flat = x.reshape(-1, x.shape[-1])
                sums[name] = torch.addmm(sums[name], flat.T, flat) if name in sums else flat.T @ flat

        return hook

    with ExitStack() as stack:
        for name, linear in linears.items():
            stack.callback(linear.register_forward_pre_hook(watch(name)).remove)
        for state, keywords in zip(states, arguments, strict=True):
            seen.clear()
            _run(layer, state, keywords)
    return {name: sums[owner[name]] for name in linears}


def _run(layer: nn.Module, state: Tensor, keywords: dict[str, Any]) -> Tensor:
    output = layer(state, **keywords)
    states: Tensor = output[0] if isinstance(output, tuple) else output
    return states
