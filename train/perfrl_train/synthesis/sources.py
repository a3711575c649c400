"""Where examples come from, as streams: each can be drawn from for as long as more are wanted.

Everything is determined by the seed; nothing here knows whether an example is any good.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from perfrl_train.synthesis.contests import ContestSettings, Measured, good_programs, pairs
from perfrl_train.synthesis.example import Example, Family
from perfrl_train.synthesis.harvest import Harvested, contest_functions, library_functions
from perfrl_train.synthesis.probing import Prober
from perfrl_train.synthesis.rewriting import rewritten
from perfrl_train.synthesis.surroundings import varied


@dataclass(frozen=True, slots=True)
class Amounts:
    """How many draws each source makes; most of a source's examples survive the sieve, few of rewrites do."""

    draws_a_family: int = 12
    draws_a_seed: int = 3
    rewrites_a_program: int = 5
    contest_helpers: int = 12


def family_examples(families: Sequence[Family], draws: int, seed: int) -> Iterator[Example]:
    """Draws of every family in turn, so that any prefix of the stream has them all."""
    for number in range(draws):
        for family in families:
            rng = random.Random(f"{seed}/{family.name}/{number}")
            yield varied(family.draw(rng), rng)


def rewritten_examples(good: Iterable[Example], amount: int, seed: int) -> Iterator[Example]:
    """Slow versions of good programs, told in varied surroundings."""
    for number, example in enumerate(good):
        rng = random.Random(f"{seed}/{example.group}/{number}")
        for spoilt in rewritten(example, rng, amount):
            yield varied(spoilt, rng)


def abstentions(good: Iterable[Example], seed: int) -> Iterator[Example]:
    """Good programs as their own targets."""
    for number, example in enumerate(good):
        rng = random.Random(f"{seed}/abstain/{number}")
        kind = example.kind.partition(":")[0]
        yield varied(replace(example, source=example.target, kind=f"abstain:{kind}"), rng)


def contest_pairs(measured: Iterable[Measured], settings: ContestSettings) -> Iterator[Example]:
    """Human pairs of all problems."""
    for problem in measured:
        yield from pairs(problem, settings)


def contest_programs(measured: Iterable[Measured], settings: ContestSettings) -> Iterator[Example]:
    """The fastest human programs of all problems."""
    for problem in measured:
        yield from good_programs(problem, settings)


def library_programs(interpreter: Path) -> Iterator[Example]:
    """Functions of the standard library that tests could be made for."""
    yield from _with_tests(library_functions(), interpreter)


def contest_helpers(measured: Iterable[Measured], interpreter: Path, most: int) -> Iterator[Example]:
    """Helper functions of contest programs, fast programs first: right, but maybe not good."""
    for problem in measured:
        programs = (program for program, _ in problem.programs)
        found = contest_functions(f"contest:{problem.problem_id}", programs)
        yield from islice(_with_tests(found, interpreter), most)


def _with_tests(found: Iterable[Harvested], interpreter: Path) -> Iterator[Example]:
    with Prober(interpreter) as prober:
        for one in found:
            tests = prober.tests(one.module, one.function, one.parameters)
            if tests is not None:
                kind = f"human:{one.origin.partition(':')[0]}"
                yield Example(one.module, one.module, one.function, tests, kind, one.origin)


def in_turns(streams: Sequence[Iterator[Example]]) -> Iterator[Example]:
    """One of each stream in turn, until all are at their end."""
    running = list(streams)
    while running:
        for stream in list(running):
            example = next(stream, None)
            if example is None:
                running.remove(stream)
            else:
                yield example
