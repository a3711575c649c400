"""Which examples train and which validate: by group, so that nothing learnt there is asked about here.

Contest problems and families are held out by name, the same ones everywhere in training; any other group
by a digest of its name. No seed changes what is held out.
"""

from __future__ import annotations

import hashlib

from perfrl_train.contests import VALIDATION_PROBLEMS
from perfrl_train.synthesis.families import FAMILIES, HELD_OUT

VALIDATION_PERCENT = 8
_CONTEST = "contest:"
_FAMILIES = frozenset(family.name for family in FAMILIES)


def held_out(group: str) -> bool:
    """Does this group belong to validation?"""
    if group.startswith(_CONTEST):
        return group.removeprefix(_CONTEST).partition(".")[0] in VALIDATION_PROBLEMS
    if group in _FAMILIES:
        return group in HELD_OUT
    return _digest(group) % 100 < VALIDATION_PERCENT


def _digest(group: str) -> int:
    return int.from_bytes(hashlib.sha256(group.encode()).digest()[:4], "big")
