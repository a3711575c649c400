"""Trims a byte-level BPE vocabulary to what Python needs, without changing how kept text is tokenized.

A token is kept if it occurs in enough files of a corpus, is a single byte, or is special; and so is every
token that merges build it from. Text whose tokens are all kept then goes through the same merges in the
same order as before, because only merges that lead to dropped tokens are gone: its tokens are the same.
Any other text still has a tokenization, down to single bytes, and comes back unchanged.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer, pre_tokenizers

from perfrl_export.errors import ExportError

_BATCH_TEXTS = 128
_BLANK = "\u0120"  # how byte-level vocabularies write a blank
_WORD = re.compile("[A-Z]?[a-z]+")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A trimmed tokenizer; kept_ids[new id] is the id the token had before, in ascending order."""

    tokenizer: Tokenizer
    kept_ids: tuple[int, ...]


def choose_tokens(
    tokenizer: Tokenizer, folders: Iterable[Path], min_files: int, words_below: int = 0
) -> list[int]:
    """The tokens that occur in at least min_files Python files under the folders, and common words.

    Names in users' code are made of words that no library happens to use. Ids of a byte-pair vocabulary
    follow frequency, so the common words are those with an id below words_below.
    """
    files = (file for folder in folders for file in sorted(folder.rglob("*.py")))
    counts = count_documents(tokenizer, _texts(files))
    seen = {token for token, count in counts.items() if count >= min_files}
    return sorted(seen | common_words(tokenizer, words_below))


def common_words(tokenizer: Tokenizer, words_below: int) -> set[int]:
    """Tokens with an id below words_below that are a word in lower or title case, after a blank or not."""
    return {
        token
        for text, token in tokenizer.get_vocab().items()
        if token < words_below and _WORD.fullmatch(text.removeprefix(_BLANK))
    }


def write_choice(path: Path, tokenizer: Tokenizer, tokens: list[int]) -> None:
    """A choice of tokens as a file, tied to the size of the vocabulary it was made from."""
    content = {"vocab_size": tokenizer.get_vocab_size(), "kept_ids": tokens}
    path.write_text(json.dumps(content, separators=(",", ":")) + "\n", encoding="utf-8")


def read_choice(path: Path, tokenizer: Tokenizer) -> list[int]:
    """The tokens to keep, from a file that was made for this tokenizer."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        kept, size = list(content["kept_ids"]), content["vocab_size"]
    except (OSError, ValueError, KeyError, TypeError) as exc:
        raise ExportError(f"cannot read the vocabulary {path}: {exc}") from exc
    if size != tokenizer.get_vocab_size():
        raise ExportError(
            f"{path} was made for a tokenizer of {size} tokens; this one has {tokenizer.get_vocab_size()}"
        )
    return kept


def count_documents(tokenizer: Tokenizer, texts: Iterable[str]) -> Counter[int]:
    """In how many texts each token occurs."""
    counts: Counter[int] = Counter()
    for batch in _batches(iter(texts), _BATCH_TEXTS):
        for encoding in tokenizer.encode_batch(batch, add_special_tokens=False):
            counts.update(set(encoding.ids))
    return counts


def trim(tokenizer: Tokenizer, wanted: Iterable[int]) -> Vocabulary:
    """The tokenizer with the wanted tokens, all bytes, all special tokens, and what they are merged from."""
    content = json.loads(tokenizer.to_str())
    model = content["model"]
    if model["type"] != "BPE":
        raise ExportError(f"cannot trim a {model['type']} tokenizer, only byte-level BPE")
    kept = _closed(set(wanted) | _always_kept(content), model)
    kept_ids = tuple(sorted(kept))
    new_ids = {old: new for new, old in enumerate(kept_ids)}
    _renumber(content, new_ids)
    return Vocabulary(Tokenizer.from_str(json.dumps(content)), kept_ids)


def _always_kept(content: dict[str, Any]) -> set[int]:
    vocabulary = content["model"]["vocab"]
    missing = [byte for byte in pre_tokenizers.ByteLevel.alphabet() if byte not in vocabulary]
    if missing:
        raise ExportError(f"the tokenizer lacks {len(missing)} of the 256 bytes; it cannot be trimmed")
    return {vocabulary[byte] for byte in pre_tokenizers.ByteLevel.alphabet()} | {
        token["id"] for token in content["added_tokens"]
    }


def _closed(kept: set[int], model: dict[str, Any]) -> set[int]:
    """Add both halves of every merge that makes a kept token; later merges are made of earlier ones."""
    vocabulary = model["vocab"]
    for left, right in reversed(_merges(model)):
        if vocabulary[left + right] in kept:
            kept |= {vocabulary[left], vocabulary[right]}
    return kept


def _renumber(content: dict[str, Any], new_ids: dict[int, int]) -> None:
    model = content["model"]
    merges = [
        [left, right] for left, right in _merges(model) if _survives(left, right, model["vocab"], new_ids)
    ]
    model["vocab"] = {token: new_ids[old] for token, old in model["vocab"].items() if old in new_ids}
    model["merges"] = merges
    for token in content["added_tokens"]:
        token["id"] = new_ids[token["id"]]
    _renumber_special_tokens(content.get("post_processor"), new_ids)


def _survives(left: str, right: str, vocabulary: dict[str, int], new_ids: dict[int, int]) -> bool:
    return all(vocabulary[token] in new_ids for token in (left, right, left + right))


def _renumber_special_tokens(post_processor: Any, new_ids: dict[int, int]) -> None:
    """A post-processor names the tokens it adds by id: as [token, id] pairs, or in lists called ids."""
    if not isinstance(post_processor, dict):
        return
    for key, value in post_processor.items():
        if key in {"sep", "cls"}:
            value[1] = new_ids[value[1]]
        elif key == "ids":
            post_processor[key] = [new_ids[old] for old in value]
        elif isinstance(value, list):
            for item in value:
                _renumber_special_tokens(item, new_ids)
        else:
            _renumber_special_tokens(value, new_ids)


def _merges(model: dict[str, Any]) -> list[tuple[str, str]]:
    """Older files write a merge as one string with a space."""
    pairs = [merge.split(" ") if isinstance(merge, str) else merge for merge in model["merges"]]
    return [(left, right) for left, right in pairs]


def _texts(files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        try:
            yield file.read_text(encoding="utf-8")
        except (OSError, ValueError):  # not every file called .py is readable text
            continue


def _batches(texts: Iterator[str], size: int) -> Iterator[list[str]]:
    while batch := list(islice(texts, size)):
        yield batch
