"""Reads the header of every program in this folder: what it is, how it runs, what must come of it.

    # catalogue: 40            the row of the attack catalogue
    # runs as: script          script or project: whole programs under that profile, facts as JSON on stdin
                               function: a replacement for ORIGINAL, judged against it
    # expect: timeout memory   the statuses (script, project) or verdicts (function) that may come of it

A whole program prints ESCAPED when something succeeded that must not.
"""

from dataclasses import dataclass
from pathlib import Path

ORIGINAL = """def solve(numbers):
    result = 0
    for number in numbers:
        result = result + number * number
    return result
"""


@dataclass(frozen=True, slots=True)
class Evil:
    """One misbehaviour."""

    name: str
    row: int
    kind: str
    expect: frozenset[str]
    source: str


def load(*kinds: str) -> list[Evil]:
    """All programs of these kinds, by name."""
    programs = [
        _read(path)
        for path in sorted(Path(__file__).parent.glob("*.py"))
        if path.stem not in ("catalogue", "coverage")
    ]
    return [evil for evil in programs if evil.kind in kinds]


def _read(path: Path) -> Evil:
    source = path.read_text(encoding="utf-8")
    header = dict(line[2:].split(": ", 1) for line in source.splitlines()[:3])
    return Evil(
        path.stem, int(header["catalogue"]), header["runs as"], frozenset(header["expect"].split()), source
    )
