"""Reads what training or somebody else left: a Hugging Face directory, a hub id, a .gguf file, an adapter.

A GGUF file is dequantized; where it quantized the two ends of a model with tied embeddings apart, the
output matrix, which has more bits, is used for both. A PEFT adapter is merged into its base model.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    PreTrainedTokenizerBase,
    PreTrainedTokenizerFast,
)

from perfrl_edge.generation.bundle import Kind
from perfrl_export.errors import ExportError

SUPPORTED = {"llama": Kind.CAUSAL, "qwen2": Kind.CAUSAL, "t5": Kind.SEQ2SEQ}

_ADAPTER_CONFIG = "adapter_config.json"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A float model of transformers in evaluation mode, its tokenizer, and its special tokens."""

    source: str
    kind: Kind
    model: Any
    tokenizer: Tokenizer
    eos_token_ids: tuple[int, ...]
    pad_token_id: int


def load_checkpoint(source: str, revision: str | None = None) -> Checkpoint:
    """Load a model of a supported architecture, in float32."""
    path = Path(source)
    if path.suffix == ".gguf":
        return _load_gguf(path)
    if (path / _ADAPTER_CONFIG).is_file():
        return _load_adapter(path, revision)
    _check_directory(source, path)
    return _checkpoint(source, *_load(source, {"revision": revision} if revision else {}))


def save_checkpoint(checkpoint: Checkpoint, directory: Path) -> None:
    """Write it as a Hugging Face directory, with its special tokens as it has them now."""
    eos, pad = checkpoint.eos_token_ids, checkpoint.pad_token_id
    model, names = checkpoint.model, checkpoint.tokenizer.id_to_token
    for config in (model.config, model.generation_config):
        config.eos_token_id = eos[0] if len(eos) == 1 else list(eos)
        config.pad_token_id, config.bos_token_id = pad, None
    model.save_pretrained(directory)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=checkpoint.tokenizer, eos_token=names(eos[0]), pad_token=names(pad)
    )
    tokenizer.save_pretrained(directory)


def load_tokenizer(source: str) -> Tokenizer:
    """The tokenizer alone."""
    path = Path(source)
    gguf = path.suffix == ".gguf"
    where, options = (str(path.parent), {"gguf_file": path.name}) if gguf else (source, {})
    return _fast(source, _tokenizer(where, options))


def _load_gguf(path: Path) -> Checkpoint:
    if not path.is_file():
        raise ExportError(f"there is no file {path}")
    model, tokenizer = _load(str(path.parent), {"gguf_file": path.name})
    if _ends_differ_by_rounding(model):
        with torch.no_grad():
            model.get_input_embeddings().weight.copy_(model.get_output_embeddings().weight)
        model.config.tie_word_embeddings = True
        model.tie_weights()
    return _checkpoint(str(path), model, tokenizer)


def _ends_differ_by_rounding(model: Any) -> bool:
    """Untied by quantization, not by training: the difference is a few percent of the norm."""
    ends = model.get_input_embeddings().weight, model.get_output_embeddings().weight
    if ends[0].data_ptr() == ends[1].data_ptr() or ends[0].shape != ends[1].shape:
        return False
    with torch.no_grad():
        return bool((ends[0] - ends[1]).norm() < 0.1 * ends[1].norm())


def _load_adapter(path: Path, revision: str | None) -> Checkpoint:
    from peft import PeftModel

    base = json.loads((path / _ADAPTER_CONFIG).read_text(encoding="utf-8"))["base_model_name_or_path"]
    checkpoint = load_checkpoint(base, revision)
    merged = PeftModel.from_pretrained(checkpoint.model, path).merge_and_unload()
    own = (path / "tokenizer.json").is_file()
    return _checkpoint(str(path), merged, _tokenizer(str(path) if own else base, {}))


def _check_directory(source: str, path: Path) -> None:
    if path.is_dir():
        if not (path / "config.json").is_file():
            raise ExportError(f"{source} is not a checkpoint: it has no config.json")
    elif path.is_absolute() or source.startswith(".") or source.count("/") != 1:
        raise ExportError(f"there is no directory {source} (and it is not a hub id like owner/name)")


def _load(source: str, options: dict[str, Any]) -> tuple[Any, PreTrainedTokenizerBase]:
    try:
        config = AutoConfig.from_pretrained(source, **options)
        kind = SUPPORTED.get(config.model_type)
        if kind is None:
            raise ExportError(
                f"{source} is a {config.model_type} model; supported are {', '.join(sorted(SUPPORTED))}"
            )
        loader = AutoModelForCausalLM if kind is Kind.CAUSAL else AutoModelForSeq2SeqLM
        model = loader.from_pretrained(source, dtype=torch.float32, **options)
    except (OSError, ValueError) as exc:
        raise ExportError(f"cannot load {source}: {exc}") from exc
    return model, _tokenizer(source, options)


def _tokenizer(source: str, options: dict[str, Any]) -> PreTrainedTokenizerBase:
    try:
        load: Any = AutoTokenizer.from_pretrained
        tokenizer: PreTrainedTokenizerBase = load(source, **options)
    except (OSError, ValueError, TypeError) as exc:  # TypeError: transformers, of files not there
        raise ExportError(f"{source} has no usable tokenizer: {exc}") from exc
    return tokenizer


def _fast(source: str, tokenizer: PreTrainedTokenizerBase) -> Tokenizer:
    if not tokenizer.is_fast:
        raise ExportError(f"the tokenizer of {source} has no tokenizer.json; save it with a fast tokenizer")
    return Tokenizer.from_str(tokenizer.backend_tokenizer.to_str())


def _checkpoint(source: str, model: Any, tokenizer: PreTrainedTokenizerBase) -> Checkpoint:
    eos = model.generation_config.eos_token_id
    eos_ids = tuple(eos) if isinstance(eos, list) else (eos,) if eos is not None else ()
    if not eos_ids:
        raise ExportError(f"{source} does not say which token ends an answer (eos_token_id)")
    pad = tokenizer.pad_token_id
    return Checkpoint(
        source=source,
        kind=SUPPORTED[model.config.model_type],
        model=model.eval(),
        tokenizer=_fast(source, tokenizer),
        eos_token_ids=eos_ids,
        pad_token_id=eos_ids[0] if pad is None else pad,
    )
