"""A bundle back to a checkpoint: the weights that the device runs, as floats, for training to go on from.

A bundle lacks what only training needs (the configuration, the float tokenizer's class), so the checkpoint
it was made from is given as well; every weight of it is replaced.
"""

from __future__ import annotations

from pathlib import Path

import onnx
import torch

from perfrl_edge.generation.bundle import Bundle
from perfrl_export.bundle_weights import GraphTensors, stored_matrices
from perfrl_export.bundle_writer import new_directory
from perfrl_export.checkpoint import load_checkpoint, save_checkpoint
from perfrl_export.errors import ExportError
from perfrl_export.trimming import trim_as_chosen


def unpack_bundle(bundle: Bundle, like: str, out: Path, vocabulary: Path | None, *, force: bool) -> None:
    """Write a checkpoint with the bundle's weights; ExportError where `like` has another shape."""
    checkpoint = trim_as_chosen(load_checkpoint(like), vocabulary)
    left = dict(checkpoint.model.named_parameters())
    state = checkpoint.model.state_dict()
    for name in bundle.graphs.values():
        graph = onnx.load(bundle.path / name, load_external_data=False)
        for parameter, values in _weights(graph, bundle.path).items():
            if parameter in state:
                _fill(parameter, state[parameter], values)
                left.pop(parameter, None)
    if left:
        raise ExportError(f"{bundle.path} holds nothing for {len(left)} weights of {like}, as {min(left)}")
    with new_directory(out, force=force) as directory:
        save_checkpoint(checkpoint, directory)


def _weights(graph: onnx.ModelProto, folder: Path) -> dict[str, torch.Tensor]:
    tensors = GraphTensors(graph, folder)
    matrices = list(stored_matrices(graph))
    in_matrices = {name for matrix in matrices for name in matrix.tensors}
    floats = {
        name: torch.from_numpy(tensors.read(name).copy()) for name in tensors if name not in in_matrices
    }
    rounded = {one.parameter: torch.from_numpy(tensors.matrix(one).dequantize()) for one in matrices}
    return floats | rounded


def _fill(name: str, weight: torch.Tensor, values: torch.Tensor) -> None:
    """Blocks may reach beyond the last column; what they hold there is padding."""
    if values.ndim == 2:
        values = values[:, : weight.shape[-1]]
    if values.shape != weight.shape:
        raise ExportError(f"{name} has shape {tuple(weight.shape)}, the bundle's {tuple(values.shape)}")
    with torch.no_grad():
        weight.copy_(values)
