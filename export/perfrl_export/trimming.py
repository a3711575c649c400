"""Applies a trimmed vocabulary to a checkpoint: the tokenizer, both ends of the model, the special ids."""

from __future__ import annotations

import copy
import dataclasses
from pathlib import Path
from typing import Any

import torch
from torch import nn

from perfrl_export.checkpoint import Checkpoint
from perfrl_export.vocabulary import Vocabulary, read_choice, trim


def trim_as_chosen(checkpoint: Checkpoint, choice: Path | None) -> Checkpoint:
    """A checkpoint with the tokens that a file names; the one given where there is no file."""
    if choice is None:
        return checkpoint
    return trim_checkpoint(checkpoint, trim(checkpoint.tokenizer, read_choice(choice, checkpoint.tokenizer)))


def trim_checkpoint(checkpoint: Checkpoint, vocabulary: Vocabulary) -> Checkpoint:
    """A checkpoint that shares every layer but its two ends with the one given."""
    new_ids = {old: new for new, old in enumerate(vocabulary.kept_ids)}
    return dataclasses.replace(
        checkpoint,
        model=_trimmed_model(checkpoint.model, vocabulary.kept_ids),
        tokenizer=vocabulary.tokenizer,
        eos_token_ids=tuple(new_ids[old] for old in checkpoint.eos_token_ids),
        pad_token_id=new_ids[checkpoint.pad_token_id],
    )


def _trimmed_model(model: Any, kept_ids: tuple[int, ...]) -> Any:
    rows = torch.tensor(kept_ids)
    shared = {id(parameter): parameter for parameter in model.parameters()}
    for end in (model.get_input_embeddings(), model.get_output_embeddings()):
        shared.pop(id(end.weight), None)
    trimmed = copy.deepcopy(model, memo=dict(shared))
    tied = model.get_input_embeddings().weight is model.get_output_embeddings().weight
    with torch.no_grad():
        weight = model.get_input_embeddings().weight[rows]
        embedding = nn.Embedding(weight.shape[0], weight.shape[1], _weight=weight)
        trimmed.set_input_embeddings(embedding)
        head = trimmed.get_output_embeddings()
        head.weight = embedding.weight if tied else nn.Parameter(model.get_output_embeddings().weight[rows])
        head.out_features = len(kept_ids)
    trimmed.config.vocab_size = len(kept_ids)
    return trimmed
