"""The whole way: draw examples, turn them into lessons, drop what models are measured on, check, split.

The streams take turns, so stopping early keeps every kind. What is not kept is counted by reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from perfrl_train.synthesis.checking import Finding
from perfrl_train.synthesis.example import Example
from perfrl_train.synthesis.lesson import Lesson, NoLessonError, lesson_of
from perfrl_train.synthesis.record import Kept
from perfrl_train.synthesis.shingles import Excluded
from perfrl_train.synthesis.splits import held_out

LONGEST_CHARACTERS = 5000
MOST_OF_A_KIND = 60


@dataclass(slots=True)
class Tally:
    """What became of the examples, by the first word of their kind."""

    kept: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    rejected: Counter[str] = field(default_factory=Counter)

    def reject(self, example: Example, reason: str) -> None:
        """Count an example that is not kept."""
        self.rejected[f"{sort_of(example)}: {reason.partition(':')[0]}"] += 1

    def keep(self, example: Example) -> None:
        """Count one that is."""
        self.kept[sort_of(example)] += 1
        self.kinds.update(f"{sort_of(example)}:{name}" for name in example.kind.partition(":")[2].split("+"))

    def as_record(self) -> dict[str, Mapping[str, int]]:
        """As JSON, largest first."""
        return {
            "kept": dict(self.kept.most_common()),
            "rejected": dict(self.rejected.most_common()),
            "kinds": dict(self.kinds.most_common()),
        }


@dataclass(frozen=True, slots=True)
class Synthesis:
    """Kept examples of both splits, and what became of the others."""

    training: tuple[Kept, ...]
    validation: tuple[Kept, ...]
    tally: Tally


def sort_of(example: Example) -> str:
    """rewrite, family, contest or abstain."""
    return example.kind.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Wanted:
    """How many examples to keep at most, and which share of them may abstain."""

    count: int
    abstain_share: float


def kinds_of(example: Example) -> list[str]:
    """Its kind, or those of each rewrite where several were made."""
    return [f"{sort_of(example)}:{name}" for name in example.kind.partition(":")[2].split("+")]


def synthesize(
    lessons: Iterable[Lesson],
    wanted: Wanted,
    check: Callable[[Iterable[Lesson]], Iterator[tuple[Lesson, Finding]]],
    tally: Tally,
) -> Iterator[tuple[bool, Lesson, Finding]]:
    """Kept lessons as they are found, each with whether it is held out, until there are enough."""
    found = abstaining = 0
    for lesson, finding in check(lessons):
        example = lesson.example
        if finding.reason is not None:
            tally.reject(example, finding.reason)
            continue
        if example.abstains and abstaining + 1 > wanted.abstain_share * (found + 1):
            tally.reject(example, "enough abstentions")
            continue
        found, abstaining = found + 1, abstaining + example.abstains
        tally.keep(example)
        yield held_out(example.group), lesson, finding
        if found >= wanted.count:
            return


def split(found: Iterable[tuple[bool, Kept]], tally: Tally) -> Synthesis:
    """Training and validation; what resembles a validation program is taken out of training."""
    kept = list(found)
    validation = [one for is_held_out, one in kept if is_held_out]
    leaks = Excluded(program for one in validation for program in (one.lesson.prompt, one.lesson.answer))
    training = []
    for is_held_out, one in kept:
        if is_held_out:
            continue
        if leaks.resembles(one.lesson.prompt) or leaks.resembles(one.lesson.answer):
            tally.reject(one.lesson.example, "resembles a validation program")
        else:
            training.append(one)
    return Synthesis(tuple(training), tuple(validation), tally)


def lessons_of(examples: Iterable[Example], excluded: Excluded, tally: Tally) -> Iterator[Lesson]:
    """Lessons that are new, short enough, wanted, and resemble nothing excluded."""
    seen: set[str] = set()
    for example in examples:
        try:
            lesson = lesson_of(example)
        except NoLessonError as exc:
            tally.reject(example, f"cannot be proposed: {exc}")
            continue
        if lesson.key in seen:
            tally.reject(example, "drawn before")
        elif len(lesson.prompt) + len(lesson.answer) > LONGEST_CHARACTERS:
            tally.reject(example, "too long")
        elif _is_enough(example, tally):
            tally.reject(example, "enough of its kind")
        elif excluded.resembles(lesson.prompt) or excluded.resembles(lesson.answer):
            tally.reject(example, "resembles an evaluation program")
        else:
            seen.add(lesson.key)
            yield lesson


def _is_enough(example: Example, tally: Tally) -> bool:
    """Is there enough of each of its kinds? Abstentions have a share of their own."""
    return not example.abstains and all(tally.kinds[kind] >= MOST_OF_A_KIND for kind in kinds_of(example))
