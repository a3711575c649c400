"""The levels of confinement that one machine can play: all it offers, and with layers left out."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from perfrl_edge.execution.sandbox.confinement import Facilities, probe_facilities

ALL = "every layer"
LEVELS: dict[str, dict[str, object]] = {
    ALL: {},
    "landlock without namespaces": {"namespaces": False},
    "namespaces without landlock": {"landlock_abi": 0},
    "system calls alone": {"landlock_abi": 0, "namespaces": False},
}


def facilities_at(level: str, interpreter: Path) -> Facilities:
    """What the level offers; skips the test where this machine cannot play it."""
    here = probe_facilities()
    if not here.seccomp:
        pytest.skip("this machine cannot filter system calls")
    facilities = replace(here, **LEVELS[level])
    confines_files = facilities.landlock_abi or facilities.namespaces
    if here.root and not confines_files and not others_may_run(interpreter):
        pytest.skip("nothing lets another user run this interpreter")
    return facilities


def others_may_run(interpreter: Path) -> bool:
    """May every user enter all folders on the way to the interpreter and to its library?"""
    places = [Path(sys.base_prefix), interpreter.resolve(), interpreter.absolute()]
    return all(folder.stat().st_mode & 0o001 for place in places for folder in place.parents)
