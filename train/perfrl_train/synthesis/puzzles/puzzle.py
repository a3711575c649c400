"""A contest task as data: whole scripts that solve it, slow and fast, and the inputs they read.

Most programs of this kind run for a few hundredths of a second, so what they import counts as much as what
they do. A task therefore has two ways of being slow: heavy scripts load what a small input does not need,
slow ones do more work as the input grows.
"""

from __future__ import annotations

import difflib
import random
from dataclasses import dataclass
from textwrap import dedent

from perfrl_train.synthesis.example import Example
from perfrl_train.synthesis.families.cases import run, run_script

SMALL_CASES = 4
NEAREST_SHARE = 0.75  # mostly the smallest change that makes it fast: what is kept is still right


@dataclass(frozen=True, slots=True)
class Puzzle:
    """One task.

    Every script solves it, printing the same for each input the task draws. fast ones import little and
    scale well; heavy ones are tested on small inputs only; slow ones on a large one, too. inputs are
    statements that assign text, what stdin holds, given rng and size; smallest is the least size that makes
    sense, size that of the large input.
    """

    name: str
    inputs: str
    fast: tuple[str, ...]
    heavy: tuple[str, ...] = ()
    slow: tuple[str, ...] = ()
    size: int = 1000
    smallest: int = 1

    def draw(self, rng: random.Random) -> Example:
        """One example; equal states of rng give equal examples."""
        source = rng.choice(self.heavy + self.slow)
        sizes = [self.smallest + rng.randint(0, 8) for _ in range(SMALL_CASES)]
        if source in self.slow:
            sizes.append(self.size)
        nearest = max(self.fast, key=lambda body: _likeness(source, body))
        target = script(nearest if rng.random() < NEAREST_SHARE else rng.choice(self.fast))
        texts = dict.fromkeys(self.stdin(random.Random(rng.randrange(10**6)), size) for size in sizes)
        tests = {}
        for number, text in enumerate(texts, start=1):
            tests[f"input.{number}.txt"] = text
            tests[f"output.{number}.txt"] = run_script(target, text)
        return Example(script(source), target, None, tests, f"puzzle:{self.name}", self.name)

    def stdin(self, rng: random.Random, size: int) -> str:
        """An input of this size."""
        text = run(dedent(self.inputs).strip(), {"rng": rng, "size": size})["text"]
        assert isinstance(text, str)
        return text


def script(body: str) -> str:
    """A script as a file holds it."""
    return dedent(body).strip("\n") + "\n"


def _likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()
