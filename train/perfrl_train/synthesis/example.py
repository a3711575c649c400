"""What every source of training pairs makes: a slow program, a faster one, tests that tell right from wrong.

An example is a claim until the judge has proved it (verification): that both programs pass the tests and
that the target is the faster one. An abstention has its source as target; its claim is to be right.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Example:
    """One pair with its tests.

    source and target are whole files with the same surface: modules when function names what is timed ("f"
    or "Class.method"), scripts from stdin to stdout when it is None. tests maps file names to texts: pytest
    files that import the module as "solution", or "input.N.txt" with "output.N.txt". kind says how the pair
    was made ("rewrite:NAME", "family:NAME", "contest:ID", "abstain:KIND"), group what is held out together.
    """

    source: str
    target: str
    function: str | None
    tests: Mapping[str, str]
    kind: str
    group: str

    @property
    def abstains(self) -> bool:
        """Is the lesson to leave the program as it is?"""
        return self.source == self.target


class Family(Protocol):
    """A pattern of slow code with its cure, drawn in many surroundings."""

    @property
    def name(self) -> str:
        """Unique among families; what is held out together."""
        ...

    def draw(self, rng: random.Random) -> Example:
        """One example; equal states of rng give equal examples."""
        ...
