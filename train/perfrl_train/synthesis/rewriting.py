"""Training pairs from good programs: the program is the target, a rewritten, slower one the source.

One rewrite teaches one thing; several at once, in one place or many, look more like what people write.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from perfrl_train.synthesis.editing import Code
from perfrl_train.synthesis.example import Example
from perfrl_train.synthesis.rewrites.catalogue import REWRITES

LONGEST_CHAIN = 3


def rewritten(good: Example, rng: random.Random, limit: int) -> Iterator[Example]:
    """Up to limit examples with different sources for one good program, single rewrites first.

    good's target is what counts; its tests must hold for it.
    """
    singles = _singles(good.target, good.function, rng)
    seen = {good.target}
    for number, (name, source) in enumerate(singles[:limit]):
        chain = _chained(source, [name], good.function, rng) if number % 3 == 2 else (source, [name])
        spoilt, names = chain
        if spoilt not in seen:
            seen.add(spoilt)
            yield replace(good, source=spoilt, kind=f"rewrite:{'+'.join(names)}")


def _singles(text: str, function: str | None, rng: random.Random) -> list[tuple[str, str]]:
    """One variant of every rewrite that applies, shuffled; one idiom early, since few are slow alone."""
    found = []
    code = Code(text, function)
    for name, rule in REWRITES.items():
        variants = rule.variants(code)
        if variants:
            found.append((name, rng.choice(variants)))
    rng.shuffle(found)
    idioms = [single for single in found if REWRITES[single[0]].idiom]
    strong = [single for single in found if not REWRITES[single[0]].idiom]
    return [*strong[:1], *idioms[:1], *strong[1:], *idioms[1:]]


def _chained(
    source: str, names: list[str], function: str | None, rng: random.Random
) -> tuple[str, list[str]]:
    """The program with more rewrites on top."""
    for _ in range(rng.randint(1, LONGEST_CHAIN - 1)):
        further = [single for single in _singles(source, function, rng) if single[0] not in names]
        if not further:
            break
        name, source = rng.choice(further)
        names = [*names, name]
    return source, names
