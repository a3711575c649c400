"""In which order examples are trained on: a pure function of lengths, seed and epoch, so a run can resume.

An update is what one optimizer step sees (batch_size examples of similar length); it is cut into passes
whose padded size stays within a token budget. How an update is cut changes memory, not the gradient.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

Pass = tuple[int, ...]
Update = tuple[Pass, ...]

# Examples are sorted by length inside windows of this many updates: little padding, yet a varied order.
_UPDATES_PER_WINDOW = 16


def plan_epoch(
    lengths: Sequence[int], batch_size: int, tokens_per_pass: int, seed: int, epoch: int
) -> tuple[Update, ...]:
    """Every index once, grouped into updates of batch_size (the last of a window may be smaller)."""
    shuffler = random.Random(f"{seed}/{epoch}")
    order = list(range(len(lengths)))
    shuffler.shuffle(order)
    updates = []
    window = batch_size * _UPDATES_PER_WINDOW
    for start in range(0, len(order), window):
        bucket = sorted(order[start : start + window], key=lambda index: lengths[index])
        updates += [bucket[at : at + batch_size] for at in range(0, len(bucket), batch_size)]
    shuffler.shuffle(updates)
    return tuple(cut_update(update, lengths, tokens_per_pass) for update in updates)


def cut_update(update: Sequence[int], lengths: Sequence[int], tokens_per_pass: int) -> Update:
    """Passes of similar length, each at most tokens_per_pass when padded; a longer example stands alone."""
    passes: list[list[int]] = []
    for index in sorted(update, key=lambda index: lengths[index]):
        if passes and (len(passes[-1]) + 1) * lengths[index] <= tokens_per_pass:
            passes[-1].append(index)
        else:
            passes.append([index])
    return tuple(map(tuple, passes))
