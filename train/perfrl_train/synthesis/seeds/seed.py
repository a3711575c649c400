"""A good function made to be spoilt, and the inputs that most of them take."""

from __future__ import annotations

from perfrl_train.synthesis.families.pattern import Pattern

INTS = "{} = [rng.randint({}, {}) for _ in range(size)]"
WORDS = '{} = ["".join(rng.choices("{}", k=rng.randint(1, {}))) for _ in range(size)]'
TEXT = '{} = "".join(rng.choices("{}", k=size))'


def good(head: str, doc: str, body: str, inputs: str, size: int = 300) -> Pattern:
    """A family whose slow and fast bodies are this one."""
    return Pattern(
        head=f"{head}:",
        doc=doc,
        slow=(body,),
        fast=(body,),
        inputs=inputs,
        size=size,
        themes=("",),
    )
