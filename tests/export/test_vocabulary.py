import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from perfrl_export.errors import ExportError
from perfrl_export.vocabulary import Vocabulary, choose_tokens, common_words, read_choice, trim, write_choice
from tests.tiny_models import CORPUS, _byte_level_tokenizer

FULL = _byte_level_tokenizer(["<pad>", "<s>", "</s>"])
KEPT_TEXT = "def total(numbers):\n    return result\n"
TRIMMED = trim(FULL, FULL.encode(KEPT_TEXT).ids)


def original_ids(vocabulary: Vocabulary, text: str) -> list[int]:
    return [vocabulary.kept_ids[token] for token in vocabulary.tokenizer.encode(text).ids]


def test_tokens_that_nobody_asked_for_are_gone() -> None:
    assert 256 < len(TRIMMED.kept_ids) < FULL.get_vocab_size()
    assert TRIMMED.tokenizer.get_vocab_size() == len(TRIMMED.kept_ids)


@given(st.lists(st.sampled_from(CORPUS.split(" ")), max_size=20).map(" ".join))
def test_text_of_kept_tokens_is_tokenized_as_before(text: str) -> None:
    before = FULL.encode(text).ids
    if set(before) <= set(TRIMMED.kept_ids):
        assert original_ids(TRIMMED, text) == before


def test_kept_text_is_not_all_single_bytes() -> None:
    assert original_ids(TRIMMED, KEPT_TEXT) == FULL.encode(KEPT_TEXT).ids
    assert len(FULL.encode(KEPT_TEXT).ids) < len(KEPT_TEXT)


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    tokens = TRIMMED.tokenizer.encode(text).ids
    assert TRIMMED.tokenizer.decode(tokens, skip_special_tokens=False) == text


def test_special_tokens_keep_their_meaning() -> None:
    tokenizer = TRIMMED.tokenizer
    assert [tokenizer.token_to_id(token) for token in ("<pad>", "<s>", "</s>")] == [0, 1, 2]
    assert tokenizer.encode("<s>").ids == [1]


def test_a_post_processor_adds_the_same_tokens(seq2seq_checkpoint: Path) -> None:
    full = Tokenizer.from_file(str(seq2seq_checkpoint / "tokenizer.json"))
    trimmed = trim(full, [])
    assert original_ids(trimmed, "a") == full.encode("a").ids
    assert trimmed.tokenizer.encode("a").tokens[0] == "<s>"


def test_a_choice_counts_files_not_occurrences(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("return return return")
    (tmp_path / "two.py").write_text("total")
    (tmp_path / "three.py").write_text("total")
    chosen = choose_tokens(FULL, [tmp_path], min_files=2)
    assert set(FULL.encode("total").ids) <= set(chosen)
    assert not set(FULL.encode(" return").ids) <= set(chosen)


def test_a_choice_is_refused_for_another_tokenizer(tmp_path: Path) -> None:
    write_choice(tmp_path / "tokens.json", FULL, [1, 2])
    assert read_choice(tmp_path / "tokens.json", FULL) == [1, 2]
    with pytest.raises(ExportError, match="was made for a tokenizer of"):
        read_choice(tmp_path / "tokens.json", TRIMMED.tokenizer)


def test_a_tokenizer_without_bytes_cannot_be_trimmed() -> None:
    content = json.loads(FULL.to_str())
    byte = "Ā"  # how byte-level BPE writes byte 0
    del content["model"]["vocab"][byte]
    with pytest.raises(ExportError, match="lacks 1 of the 256 bytes"):
        trim(Tokenizer.from_str(json.dumps(content)), [])


def test_common_words_are_kept_although_no_library_uses_them() -> None:
    vocabulary = FULL.get_vocab()
    chosen = common_words(FULL, max(vocabulary.values()) + 1)
    assert set(FULL.encode(" return").ids) <= chosen
    assert vocabulary["("] not in chosen
    assert common_words(FULL, 0) == set()
