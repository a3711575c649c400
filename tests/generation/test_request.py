"""What counts as an answer: different programs, not the input, not one program in several layouts."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

from perfrl_edge.generation.model import Model
from perfrl_edge.generation.prompt import PromptFormat
from perfrl_edge.generation.request import Request
from perfrl_edge.generation.sampling import Draw
from perfrl_edge.generation.turns import Turns
from tests.generation.decoders import PrefixDecoder

SOURCE = "x = 1 + 1"
ANSWERS = {"x = 1 + 1": 0.6, "x = 1+1": 0.2, "x = (2)": 0.1, "x = 2": 0.06, "x = 3": 0.03, "y": 0.01}


def byte_tokenizer():
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    made = Tokenizer(models.BPE(vocab={char: index for index, char in enumerate(alphabet)}, merges=[]))
    made.add_special_tokens(["</s>"])
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    return made


@pytest.fixture
def request_for_answers():
    tokenizer = byte_tokenizer()
    end = tokenizer.token_to_id("</s>")
    answers = {(*tokenizer.encode(text).ids, end): weight for text, weight in ANSWERS.items()}

    def next_logits(prefix):
        weights = np.full(end + 1, 1e-9)
        for tokens, weight in answers.items():
            if len(tokens) > len(prefix) and tokens[: len(prefix)] == prefix:
                weights[tokens[len(prefix)]] += weight
        return np.log(weights)

    model = Model(tokenizer, Turns(PrefixDecoder(next_logits)), PromptFormat.CODET5, frozenset({end}))
    return Request(model, SOURCE, [1], max_new_tokens=12, ends=math.inf)


def test_beams_are_different_programs_and_never_the_source(request_for_answers):
    found = [request_for_answers.answer(one) for one in request_for_answers.beams(5)]
    assert found[:3] == ["x = (2)\n", "x = 3\n", "y\n"]
    assert "x = 2\n" not in found


def test_samples_may_repeat_themselves(request_for_answers):
    found = [request_for_answers.answer(one) for one in request_for_answers.samples(40, Draw(1.0, 5))]
    assert len(found) == 40
    assert found.count("x = 1 + 1\n") > 5


def test_a_late_request_finishes_nothing(request_for_answers):
    late = Request(request_for_answers.model, SOURCE, [1], max_new_tokens=12, ends=time.monotonic() - 1)
    assert list(late.beams(3)) == []
