"""Prepares a GGUF file for llama.cpp: Q4_0, and the vocabulary that the default bundle keeps.

    python -m benchmarks.gguf_peer MODEL.gguf TOKENIZER.json VOCABULARY.json PEERS

Q4_0 is the 4-bit format that llama.cpp has its fastest kernels for on processors; embeddings keep their
format and lose the rows of dropped tokens. TOKENIZER is the whole tokenizer of the base model. The result
is PEERS/llama.cpp/model.gguf.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from gguf import GGMLQuantizationType, GGUFReader, GGUFValueType, GGUFWriter
from gguf.quants import dequantize, quantize
from tokenizers import Tokenizer

from perfrl_export.vocabulary import Vocabulary, read_choice, trim

_BY_TOKEN = ("token_embd.weight", "output.weight")
_Q4 = GGMLQuantizationType.Q4_0
_TOKENS = "tokenizer.ggml."


def write_trimmed(source: Path, vocabulary: Vocabulary, out: Path) -> None:
    """A copy of source that knows the kept tokens only."""
    reader = GGUFReader(source)
    fields = {name: field for name, field in reader.fields.items() if not name.startswith("GGUF.")}
    writer = GGUFWriter(out, fields.pop("general.architecture").contents())
    for name, field in fields.items():
        value = _trimmed_value(name, field.contents(), vocabulary)
        element = field.types[1] if field.types[0] is GGUFValueType.ARRAY else None
        writer.add_key_value(name, value, field.types[0], element)
    kept = list(vocabulary.kept_ids)
    for tensor in reader.tensors:
        if tensor.name in _BY_TOKEN:
            writer.add_tensor(tensor.name, tensor.data[kept], raw_dtype=tensor.tensor_type)
        elif tensor.tensor_type is GGMLQuantizationType.F32:
            writer.add_tensor(tensor.name, tensor.data)
        else:
            writer.add_tensor(tensor.name, _in_4_bits(tensor), raw_dtype=_Q4)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _in_4_bits(tensor: Any) -> Any:
    return quantize(dequantize(tensor.data, tensor.tensor_type), _Q4)


def _trimmed_value(name: str, value: Any, vocabulary: Vocabulary) -> Any:
    kept = vocabulary.kept_ids
    if name in {f"{_TOKENS}tokens", f"{_TOKENS}token_type"}:
        return [value[old] for old in kept]
    if name == f"{_TOKENS}merges":
        return [" ".join(pair) for pair in json.loads(vocabulary.tokenizer.to_str())["model"]["merges"]]
    return kept.index(value) if name.startswith(_TOKENS) and name.endswith("_token_id") else value


def main() -> None:
    """Read, trim, write."""
    source, tokenizer_path, choice, peers = (Path(one) for one in sys.argv[1:])
    tokenizer = Tokenizer.from_file(str(tokenizer_path))
    out = peers / "llama.cpp" / "model.gguf"
    out.parent.mkdir(parents=True, exist_ok=True)
    write_trimmed(source, trim(tokenizer, read_choice(choice, tokenizer)), out)


if __name__ == "__main__":
    main()
