"""A family as data: one function, several slow bodies, several fast ones, inputs, and words to say it in.

Bodies are plain Python. A draw picks a slow and a fast body and tells both the same way: in the words of
one theme, with or without type hints and docstring, as a function, a method or a script. Bodies of a family
agree on every input it draws, types and order included, and leave their arguments alone.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import dedent

from perfrl_train.synthesis.example import Example
from perfrl_train.synthesis.families.cases import function_tests, script_tests
from perfrl_train.synthesis.families.definition import Definition, parse_head
from perfrl_train.synthesis.families.settings import Setting, choose_setting, write_program


@dataclass(frozen=True, slots=True)
class Pattern:
    """One family.

    head is the annotated def line. inputs are statements that assign every parameter, given rng and size
    (the tests say them too); size is that of the large test, smallest the least that makes sense. themes
    are rows of words: a draw replaces those of the first row by those of another, everywhere. helpers are
    module-level code that the bodies use. An idiom gains a constant factor, anything else grows slower.
    scripts is false where stdin cannot hold the inputs line by line.
    """

    head: str
    doc: str
    slow: tuple[str, ...]
    fast: tuple[str, ...]
    inputs: str
    size: int
    themes: tuple[str, ...]
    smallest: int = 0
    helpers: str = ""
    idiom: bool = False
    scripts: bool = True

    @property
    def name(self) -> str:
        """The function's name in the first theme."""
        return parse_head(self.head).name

    def draw(self, rng: random.Random) -> Example:
        """One example; equal states of rng give equal examples."""
        words = self._words(rng)
        slow = self._definition(rng.choice(self.slow), words)
        fast = self._definition(rng.choice(self.fast), words)
        setting = choose_setting(rng, (slow, fast), self.scripts)
        return self._example(slow, fast, setting, words, rng)

    def _example(
        self,
        slow: Definition,
        fast: Definition,
        setting: Setting,
        words: Mapping[str, str],
        rng: random.Random,
    ) -> Example:
        source, target = write_program(slow, setting), write_program(fast, setting)
        inputs = reworded(dedent(self.inputs).strip(), words)
        sizes = [self.smallest, *(self.smallest + rng.randint(1, 8) for _ in range(4)), self.size]
        make_tests = script_tests if setting.function is None else function_tests
        tests = make_tests(target, fast, setting, inputs, sizes, rng.randrange(10**6))
        return Example(source, target, setting.function, tests, f"family:{self.name}", self.name)

    def _words(self, rng: random.Random) -> Mapping[str, str]:
        first, theme = self.themes[0].split(), rng.choice(self.themes).split()
        return dict(zip(first, theme, strict=True))

    def _definition(self, body: str, words: Mapping[str, str]) -> Definition:
        return Definition(
            head=parse_head(reworded(self.head, words)),
            doc=reworded(self.doc, words),
            body=reworded(dedent(body).strip("\n"), words),
            helpers=reworded(dedent(self.helpers).strip("\n"), words),
        )


def reworded(text: str, words: Mapping[str, str]) -> str:
    """The text with whole words replaced, in names, strings and prose, but not in attributes of objects."""
    if not words:
        return text
    either = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.sub(rf"(?<![\w.])({either})(?!\w)", lambda match: words[match[1]], text)
