"""A bundle back to a checkpoint: the weights that the device runs, as floats, for training to go on from.

A bundle lacks what only training needs (the configuration, the float tokenizer's class), so the checkpoint
it was made from is given as well; every weight of it is replaced.
"""

from __future__ import annotations

import json
from pathlib import Path

import onnx
import torch
from transformers import PreTrainedTokenizerFast

from perfrl_edge.generation.bundle import Bundle
from perfrl_export.bundle_weights import GraphTensors, stored_matrices
from perfrl_export.bundle_writer import new_directory
from perfrl_export.checkpoint import Checkpoint, load_checkpoint
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
        checkpoint.model.save_pretrained(directory)
        _save_tokenizer(checkpoint, directory)


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


def _save_tokenizer(checkpoint: Checkpoint, directory: Path) -> None:
    """The tokenizer with the special tokens that training asks it for, and their ids beside the weights."""
    eos, pad = checkpoint.eos_token_ids, checkpoint.pad_token_id
    special = {"eos_token": checkpoint.tokenizer.id_to_token(eos[0])}
    special["pad_token"] = checkpoint.tokenizer.id_to_token(pad)
    PreTrainedTokenizerFast(tokenizer_object=checkpoint.tokenizer, **special).save_pretrained(directory)
    for name in ("config.json", "generation_config.json"):
        path = directory / name
        if path.is_file():
            settings = json.loads(path.read_text(encoding="utf-8"))
            settings |= {"eos_token_id": list(eos), "pad_token_id": pad, "bos_token_id": None}
            path.write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")
