"""Compares a bundle with the checkpoint it was made from, on the same prompts.

Three questions: given the same text, do both rank the same token first and how far apart are their logits;
do their greedy answers agree; do their best answers by beam search agree. The checkpoint runs in
transformers, the bundle in the device's own generation code. Token ids of a trimmed vocabulary are
compared as the ids they had before.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from perfrl_edge.generation.beam_search import beam_search
from perfrl_edge.generation.bundle import Bundle, Kind
from perfrl_edge.generation.causal import CausalDecoder
from perfrl_edge.generation.decoder import Decoder
from perfrl_edge.generation.prompt import PromptFormat, build_prompt
from perfrl_edge.generation.sampling import GREEDY, sample
from perfrl_edge.generation.seq2seq import Seq2SeqDecoder
from perfrl_edge.generation.session import create_session
from perfrl_edge.generation.stopping import stop_on_tokens
from perfrl_export.checkpoint import Checkpoint
from perfrl_export.errors import ExportError
from perfrl_export.parity_prompts import PROGRAMS

_NEW_TOKENS = 32
_BEAMS = 4

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tolerance:
    """What a bundle may lose: the share of equal first choices, and the largest difference of a logit."""

    min_top1_agreement: float
    max_logit_error: float


@dataclass(frozen=True, slots=True)
class Parity:
    """top1: given the same text. greedy, beam: share of an answer's tokens before the first difference."""

    prompts: int
    top1_agreement: float
    greedy_agreement: float
    beam_agreement: float
    max_logit_error: float
    mean_logit_error: float
    bundle_steps_per_s: float
    checkpoint_steps_per_s: float

    def check(self, tolerance: Tolerance) -> None:
        """Raise ExportError if the bundle lost more than it may."""
        if self.top1_agreement < tolerance.min_top1_agreement:
            raise ExportError(
                f"the bundle ranks the same token first {self.top1_agreement:.1%} of the time, "
                f"less than {tolerance.min_top1_agreement:.1%} (--min-agreement). Nothing was written."
            )
        if self.max_logit_error > tolerance.max_logit_error:
            raise ExportError(
                f"the bundle's logits are up to {self.max_logit_error:.3g} off, "
                f"more than {tolerance.max_logit_error:.3g} (--max-logit-error). Nothing was written."
            )


def measure_parity(
    checkpoint: Checkpoint,
    bundle: Bundle,
    kept_ids: Sequence[int] | None,
    progress: Callable[[str], None],
    programs: Sequence[str] = PROGRAMS,
) -> Parity:
    """Ask both about every program. kept_ids maps the bundle's token ids to the checkpoint's."""
    kept = np.arange(checkpoint.model.config.vocab_size) if kept_ids is None else np.array(kept_ids)
    reference = _Reference(checkpoint)
    subject = _Subject(bundle, kept)
    same_first: list[NDArray[np.bool_]] = []
    errors: list[Floats] = []
    agreements: list[tuple[float, float]] = []
    for number, program in enumerate(programs, start=1):
        prompt = subject.encode(program)
        greedy, best = reference.answer(prompt, 1), reference.answer(prompt, _BEAMS)
        own_greedy, own_best = subject.answer(prompt, 1), subject.answer(prompt, _BEAMS)
        agreements.append((_common_prefix(greedy, own_greedy), _common_prefix(best, own_best)))
        shared = subject.known(greedy)
        expected, actual = reference.logits(prompt, shared), subject.logits(prompt, shared)
        same_first.append(expected.argmax(axis=1) == kept[actual.argmax(axis=1)])
        errors.append(np.abs(expected[:, kept] - actual))
        progress(f"parity: program {number} of {len(programs)}")
    greedy_agreement, beam_agreement = np.mean(agreements, axis=0)
    return Parity(
        prompts=len(programs),
        top1_agreement=float(np.concatenate(same_first).mean()),
        greedy_agreement=float(greedy_agreement),
        beam_agreement=float(beam_agreement),
        max_logit_error=float(max(error.max() for error in errors)),
        mean_logit_error=float(np.mean([error.mean() for error in errors])),
        bundle_steps_per_s=subject.steps / subject.seconds,
        checkpoint_steps_per_s=reference.steps / reference.seconds,
    )


class _Reference:
    """The checkpoint, in transformers. Counts the steps and the time of beam search only."""

    def __init__(self, checkpoint: Checkpoint) -> None:
        self.steps, self.seconds = 0, 0.0
        self._checkpoint = checkpoint
        self._seq2seq = checkpoint.kind is Kind.SEQ2SEQ

    def answer(self, prompt: list[int], beams: int) -> list[int]:
        ids = torch.tensor([prompt])
        started = time.perf_counter()
        output = self._checkpoint.model.generate(
            input_ids=ids,
            attention_mask=torch.ones_like(ids),
            num_beams=beams,
            do_sample=False,
            early_stopping=False,
            max_new_tokens=_NEW_TOKENS,
            eos_token_id=list(self._checkpoint.eos_token_ids),
            pad_token_id=self._checkpoint.pad_token_id,
        )[0].tolist()
        answer: list[int] = output[1:] if self._seq2seq else output[len(prompt) :]
        if beams > 1:
            self.seconds += time.perf_counter() - started
            self.steps += len(answer)
        return answer

    def logits(self, prompt: list[int], answer: list[int]) -> Floats:
        model = self._checkpoint.model
        with torch.no_grad():
            if self._seq2seq:
                start = [model.config.decoder_start_token_id]
                output = model(
                    input_ids=torch.tensor([prompt]), decoder_input_ids=torch.tensor([start + answer[:-1]])
                )
                logits: Floats = output.logits[0].numpy()
            else:
                output = model(input_ids=torch.tensor([prompt + answer[:-1]]))
                logits = output.logits[0, len(prompt) - 1 :].numpy()
        return logits


class _Subject:
    """The bundle, in the device's generation code; tokens go in and out as the checkpoint's ids."""

    def __init__(self, bundle: Bundle, kept: NDArray[np.int64]) -> None:
        self.steps, self.seconds = 0, 0.0
        self._bundle = bundle
        self._kept = kept
        self._own = {int(old): new for new, old in enumerate(kept)}
        self._sessions = {role: create_session(bundle.graph_path(role)) for role in bundle.graphs}
        self._decoder = _decoder(bundle, self._sessions)
        self._tokenizer = Tokenizer.from_file(str(bundle.tokenizer_path))

    def encode(self, program: str) -> list[int]:
        """A prompt as the device writes it."""
        format = PromptFormat(self._bundle.prompt_format)
        adds = format is PromptFormat.CODET5
        own = self._tokenizer.encode(build_prompt(program, format), add_special_tokens=adds).ids
        return [int(self._kept[token]) for token in own]

    def known(self, answer: list[int]) -> list[int]:
        """An answer up to the first token that the bundle's vocabulary lacks."""
        return list(takewhile(self._own.__contains__, answer))

    def answer(self, prompt: list[int], beams: int) -> list[int]:
        tokens = [self._own[token] for token in prompt]
        started = time.perf_counter()
        stop = stop_on_tokens(frozenset(self._bundle.eos_token_ids))
        if beams == 1:
            found = sample(self._decoder, tokens, 1, GREEDY, max_new_tokens=_NEW_TOKENS, stop=stop)
        else:
            found = iter(
                beam_search(self._decoder, tokens, beams=beams, max_new_tokens=_NEW_TOKENS, stop=stop)
            )
        best = next(found)
        if beams > 1:
            self.seconds += time.perf_counter() - started
            self.steps += len(best.tokens)
        return [int(self._kept[token]) for token in best.tokens]

    def logits(self, prompt: list[int], answer: list[int]) -> Floats:
        forced = [self._own[token] for token in answer[:-1]]
        source = [self._own[token] for token in prompt]
        if self._bundle.kind is Kind.CAUSAL:
            return self._run("decoder", source + forced, {})[len(prompt) - 1 :]
        encoder = self._sessions["encoder"]
        cross = encoder.run(None, {"input_ids": np.array([source])})
        fixed = dict(zip([one.name for one in encoder.get_outputs()], cross, strict=True))
        start = self._bundle.decoder_start_token_id
        assert start is not None
        return self._run("decoder", [start, *forced], fixed)

    def _run(self, role: str, tokens: list[int], fixed: dict[str, NDArray[np.generic]]) -> Floats:
        """Logits [T, V] of one row, nothing before it; a causal graph writes into a cache with room."""
        room = len(tokens) if self._bundle.kind is Kind.CAUSAL else 0
        session = self._sessions[role]
        ids = np.array([tokens], np.int64)
        known = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "position_ids": _positions(ids),
            "prompt_tokens": np.zeros((), np.int64),
        } | fixed
        feeds = {one.name: known.get(one.name, _no_past(one.shape, room)) for one in session.get_inputs()}
        logits: Floats = session.run(["logits"], feeds)[0][0]
        return logits


def _decoder(bundle: Bundle, sessions: dict[str, Any]) -> Decoder:
    if bundle.kind is Kind.CAUSAL:
        return CausalDecoder(sessions["decoder"])
    assert bundle.decoder_start_token_id is not None
    return Seq2SeqDecoder(sessions["encoder"], sessions["decoder"], bundle.decoder_start_token_id)


def _positions(ids: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.arange(ids.shape[1], dtype=np.int64)[None]


def _no_past(shape: Sequence[int | str], room: int) -> Floats:
    """A cache that holds nothing, of the shape [batch, heads, positions, size] that a graph declares."""
    sizes = [size if isinstance(size, int) else room for size in shape]
    return np.zeros((1, *sizes[1:]), np.float32)


def _common_prefix(expected: Sequence[int], actual: Sequence[int]) -> float:
    """The share of the longer answer before the first difference."""
    longest = max(len(expected), len(actual))
    if not longest:
        return 1.0
    same = 0
    while same < min(len(expected), len(actual)) and expected[same] == actual[same]:
        same += 1
    return same / longest
