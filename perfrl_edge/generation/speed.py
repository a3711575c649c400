"""How fast this machine runs a bundle, in the figures a user notices.

One program is asked about, in two ways: a search of a fixed number of steps that nothing ends early, for the
rates, and a search as `optimize` makes it, for the seconds until candidates are there.
"""

from __future__ import annotations

import math
import resource
import time
from collections.abc import Sequence
from dataclasses import dataclass

from perfrl_edge.generation.beam_search import beam_search
from perfrl_edge.generation.bundle import Bundle
from perfrl_edge.generation.decoder import Decoder
from perfrl_edge.generation.model import Model, load_model
from perfrl_edge.generation.request import Request
from perfrl_edge.generation.session import default_threads

SAMPLE = '''\
def group_by_letters(words):
    """Words made of the same letters, grouped, in order of first appearance."""
    groups = []
    for word in words:
        found = False
        for group in groups:
            if sorted(group[0]) == sorted(word):
                group.append(word)
                found = True
                break
        if not found:
            groups.append([word])
    return groups
'''
_STEPS = 32
_MOST_TOKENS = 256


@dataclass(frozen=True, slots=True)
class Speed:
    """program_tokens_per_s is reading, steps_per_s writing one token for every beam.

    first_candidate_s and all_candidates_s count from the question; None if the model had no candidate.
    """

    model: str
    threads: int
    beams: int
    load_s: float
    program_tokens: int
    program_tokens_per_s: float
    steps_per_s: float
    candidates: int
    first_candidate_s: float | None
    all_candidates_s: float | None
    peak_rss_bytes: int


def measure_speed(bundle: Bundle, beams: int, threads: int | None = None) -> Speed:
    """Load the bundle, ask it about a sample program, and take the time of each part."""
    threads = threads or default_threads()
    started = time.perf_counter()
    model = load_model(bundle, threads)
    load_s = time.perf_counter() - started
    arrivals_s = _arrivals(model, beams, min(_MOST_TOKENS, bundle.max_new_tokens))
    # Under another name: what the cache holds of the question above would not be read again.
    prompt = model.encode(SAMPLE.replace("group_by_letters", "anagrams"))
    prompt_s, search_s = _rates(model.turns.take(), prompt, beams)
    program_tokens = len(prompt) - len(model.encode(""))
    return Speed(
        model=bundle.name,
        threads=threads,
        beams=beams,
        load_s=load_s,
        program_tokens=program_tokens,
        program_tokens_per_s=program_tokens / prompt_s,
        steps_per_s=_STEPS / search_s,
        candidates=len(arrivals_s),
        first_candidate_s=arrivals_s[0] if arrivals_s else None,
        all_candidates_s=arrivals_s[-1] if arrivals_s else None,
        peak_rss_bytes=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    )


def _arrivals(model: Model, beams: int, max_new_tokens: int) -> list[float]:
    """Seconds from the question to each candidate."""
    started = time.perf_counter()
    request = Request(model, SAMPLE, model.encode(SAMPLE), max_new_tokens, ends=math.inf)
    return [time.perf_counter() - started for found in request.beams(beams) if found.complete]


def _rates(decoder: Decoder, prompt: Sequence[int], beams: int) -> tuple[float, float]:
    """Seconds to read the prompt, and for the steps of a search after it."""
    started = time.perf_counter()
    decoder.prefill(prompt)
    prompt_s = time.perf_counter() - started
    started = time.perf_counter()
    beam_search(decoder, prompt, beams=beams, max_new_tokens=_STEPS + 1, stop=lambda _tokens, _token: False)
    return prompt_s, time.perf_counter() - started
