"""Stop strings are found across token borders."""

from __future__ import annotations

import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

from perfrl_edge.generation.stopping import stop_on_text, stop_on_tokens

EOS = 99


@pytest.fixture
def tokenizer():
    alphabet = {char: index for index, char in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}
    merges = [("`", "`"), ("Ċ", "``"), ("``", "`")]
    for left, right in merges:
        alphabet[left + right] = len(alphabet)
    made = Tokenizer(models.BPE(vocab=alphabet, merges=merges))
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    return made


def ids(tokenizer, *texts):
    return [tokenizer.token_to_id(text.replace("\n", "Ċ")) for text in texts]


@pytest.mark.parametrize(
    ("pieces", "completes"),
    [
        (["x", "\n", "`", "`", "`"], True),
        (["x", "\n``", "`"], True),
        (["x", "\n", "```"], True),
        (["x", "```"], False),
        (["\n", "`", "`"], False),
        (["\n", "x"], False),
    ],
)
def test_a_stop_string_is_found_however_it_is_cut_into_tokens(tokenizer, pieces, completes):
    complete = stop_on_text(tokenizer, frozenset({EOS}), ("\n```",))
    *before, last = ids(tokenizer, *pieces)
    assert complete(before, last) is completes


def test_end_tokens_complete_with_and_without_stop_strings(tokenizer):
    assert stop_on_tokens(frozenset({EOS}))([1, 2], EOS)
    assert stop_on_text(tokenizer, frozenset({EOS}), ("\n```",))([1, 2], EOS)
    assert not stop_on_tokens(frozenset({EOS}))([1, 2], 3)
