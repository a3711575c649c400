"""Good functions made to be spoilt: between them they hold what the rewrites look for.

Each is a family whose slow and fast body are the same, so its draws are told as families' are: as function,
method or script, with or without hints. Alone they are examples of what needs no change.
"""

from __future__ import annotations

from perfrl_train.synthesis.seeds import lookups, numbers, sequences, texts

SEEDS = (*numbers.SEEDS, *sequences.SEEDS, *lookups.SEEDS, *texts.SEEDS)
