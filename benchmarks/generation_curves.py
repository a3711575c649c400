"""How the cost of generation grows: with the beams, with the prompt, and with what is written.

    python -m benchmarks.generation_curves beams|prompt|output [--model BUNDLE] [--json OUT]

beams: a step at 1 to 64 beams, in turns. prompt: reading 50 to 2,000 tokens that the cache does not hold.
output: one search of 4 beams that nothing ends, and the time it had taken after 50 to 2,000 tokens. Random
tokens throughout: what they spell does not matter to the clock.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from perfrl_edge.generation.beam_search import beam_search
from perfrl_edge.generation.bundle import Bundle, default_bundle_path
from perfrl_edge.generation.decoder import Decoder
from perfrl_edge.generation.model import load_model

BEAMS = (1, 2, 4, 8, 12, 16, 24, 32, 64)
LENGTHS = (50, 100, 200, 500, 1000, 2000)
PROMPT_TOKENS = 100
STEPS = 6
Curve = dict[int, list[float]]


def random_prompt(length: int, seed: int) -> list[int]:
    """Tokens that every vocabulary here has."""
    tokens: list[int] = np.random.default_rng(seed).integers(100, 10_000, length).tolist()
    return tokens


def _never_complete(_tokens: Sequence[int], _token: int) -> bool:
    return False


def step_seconds(decoder: Decoder, prompt: Sequence[int], beams: int, steps: int) -> list[float]:
    """When each step of a search was done, counted from the end of the first."""
    done: list[float] = []

    def note() -> bool:
        done.append(time.perf_counter())
        return False

    beam_search(
        decoder, prompt, beams=beams, max_new_tokens=steps + 2, stop=_never_complete, should_stop=note
    )
    return [one - done[0] for one in done[1:]]


def by_beams(decoder: Decoder, rounds: int) -> Curve:
    """Seconds a step; the first, which makes room for its rows, is left out."""
    found: Curve = {beams: [] for beams in BEAMS}
    prompt = random_prompt(PROMPT_TOKENS, 0)
    for _ in range(rounds):
        for beams in BEAMS:
            ends = step_seconds(decoder, prompt, beams, STEPS)
            found[beams] += np.diff(ends).tolist()
    return found


def by_prompt(decoder: Decoder, rounds: int) -> Curve:
    """Seconds to read a prompt."""
    found: Curve = {length: [] for length in LENGTHS}
    for number in range(rounds):
        for length in LENGTHS:
            prompt = random_prompt(length, 1 + number * max(LENGTHS) + length)
            started = time.perf_counter()
            decoder.prefill(prompt)
            found[length].append(time.perf_counter() - started)
    return found


def by_output(decoder: Decoder, rounds: int) -> Curve:
    """Seconds until so many tokens had been written for each of 4 beams."""
    found: Curve = {length: [] for length in LENGTHS}
    for _ in range(rounds):
        ends = step_seconds(decoder, random_prompt(PROMPT_TOKENS, 0), 4, max(LENGTHS) + 1)
        for length in LENGTHS:
            found[length].append(ends[length - 1])
    return found


CURVES: dict[str, Callable[[Decoder, int], Curve]] = {
    "beams": by_beams,
    "prompt": by_prompt,
    "output": by_output,
}


def main() -> None:
    """Measure one curve and print it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("curve", choices=CURVES)
    parser.add_argument("--model", type=Path, default=default_bundle_path())
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    decoder = load_model(Bundle.load(arguments.model)).turns.decoder
    curve = CURVES[arguments.curve](decoder, arguments.rounds)
    for amount, seconds in curve.items():
        middle = statistics.median(seconds)
        print(
            f"{amount:5} {arguments.curve:7} {middle * 1e3:9.1f} ms [{min(seconds) * 1e3:.1f}-"
            f"{max(seconds) * 1e3:.1f}]  {middle / amount * 1e3:7.2f} ms each"
        )
    if arguments.json:
        arguments.json.write_text(json.dumps({arguments.curve: curve}) + "\n")


if __name__ == "__main__":
    main()
