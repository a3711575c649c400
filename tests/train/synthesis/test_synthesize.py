"""The way from examples to two files, with a checker that decides by table, then for real."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from perfrl_edge.errors import InputError
from perfrl_train.cli import main
from perfrl_train.contests import VALIDATION_PROBLEMS
from perfrl_train.synthesis.checking import CheckSettings, Finding, Findings, check_all
from perfrl_train.synthesis.families import FAMILIES, HELD_OUT
from perfrl_train.synthesis.lesson import lesson_of
from perfrl_train.synthesis.record import Evidence, Kept, read_examples
from perfrl_train.synthesis.shingles import Excluded
from perfrl_train.synthesis.sieve import SieveSettings
from perfrl_train.synthesis.sources import in_turns
from perfrl_train.synthesis.splits import held_out
from perfrl_train.synthesis.synthesize import Tally, Wanted, lessons_of, split, synthesize
from tests.train.synthesis.examples import FAST, FUNCTION, SCRIPT, SLOW

SETTINGS = CheckSettings(Path(sys.executable), SieveSettings())


def _abstentions(count):
    return [
        replace(FUNCTION, source=FAST, target=FAST, kind="abstain:x", group=f"g{i}") for i in range(count)
    ]


def _accepting(lessons) -> Iterator:
    return ((lesson, Finding(None, 2.0)) for lesson in lessons)


def test_what_is_measured_with_is_not_learnt():
    tally = Tally()
    assert list(lessons_of([FUNCTION, SCRIPT], Excluded([SLOW.replace("shared", "common")]), tally)) == [
        lesson_of(SCRIPT)
    ]
    assert tally.rejected == {"family: resembles an evaluation program": 1}


def test_repeated_and_unusable_examples_are_counted():
    tally = Tally()
    unusable = replace(FUNCTION, target="def other():\n    pass\n")
    list(lessons_of([FUNCTION, FUNCTION, unusable], Excluded(()), tally))
    assert tally.rejected == {"family: drawn before": 1, "family: cannot be proposed": 1}


def test_rejections_keep_their_reason_and_enough_is_enough():
    tally = Tally()
    lessons = [lesson_of(replace(FUNCTION, group=f"g{i}")) for i in range(5)]

    def check(given):
        for number, lesson in enumerate(given):
            yield lesson, Finding("judge: WRONG" if number == 0 else None, 2.0)

    found = list(synthesize(lessons, Wanted(3, 0.0), check, tally))
    assert len(found) == 3
    assert tally.rejected == {"family: judge": 1}


def test_abstentions_stay_within_their_share():
    tally = Tally()
    lessons = [lesson_of(one) for one in (FUNCTION, SCRIPT, *_abstentions(9))]
    found = list(synthesize(lessons, Wanted(99, 0.5), _accepting, tally))
    assert sum(lesson.example.abstains for _, lesson, _ in found) == 2


def test_families_and_problems_held_out_are_those_held_out_everywhere():
    assert all(held_out(name) for name in HELD_OUT)
    assert not any(held_out(family.name) for family in FAMILIES if family.name not in HELD_OUT)
    assert all(held_out(f"contest:{problem}.helper") for problem in VALIDATION_PROBLEMS)
    assert not held_out("contest:cc00")
    assert 0 < sum(held_out(f"stdlib:{i}") for i in range(300)) < 60


def test_training_example_that_resembles_validation_is_taken_out():
    kept = [Kept(lesson_of(replace(FUNCTION, group=str(i))), Evidence.SIEVE, 2.0) for i in range(2)]
    tally = Tally()
    result = split([(True, kept[0]), (False, kept[1])], tally)
    assert (len(result.training), len(result.validation)) == (0, 1)
    assert tally.rejected == {"family: resembles a validation program": 1}


def test_streams_take_turns():
    assert list(in_turns([iter("ab"), iter("cdef")])) == list("acbdef")


def test_findings_are_remembered_and_belong_to_settings(tmp_path):
    path = tmp_path / "findings.jsonl"
    findings = Findings(path, SETTINGS)
    findings.add("a", Finding(None, 3.0))
    findings.add("b", Finding("not faster", 1.0))
    findings.add("c", Finding("judge: INCONCLUSIVE", retry=True))
    again = Findings(path, SETTINGS)
    assert again.get("a") == Finding(None, 3.0)
    assert again.get("b") == Finding("not faster", 1.0)
    assert again.get("c") is None
    with pytest.raises(InputError, match="other settings"):
        Findings(path, replace(SETTINGS, sieve=SieveSettings(min_speedup=2.0)))


def test_known_lessons_are_not_checked_again(tmp_path):
    findings = Findings(tmp_path / "findings.jsonl", SETTINGS)
    lesson = lesson_of(FUNCTION)
    findings.add(lesson.key, Finding("known", 1.0))
    assert list(check_all([lesson], SETTINGS, findings, 1)) == [(lesson, Finding("known", 1.0))]


@pytest.mark.slow
def test_command_writes_both_files_and_goes_on_where_it_was(tmp_path):
    command = ["data", "synthesize", "--sieve", "--count", "12", "--exclude", "benchmarks/slow_functions"]
    for name in ("output", "validation"):
        command += [f"--{name}", str(tmp_path / f"{name}.jsonl")]
    command += ["--work", str(tmp_path / "work")]
    first = CliRunner().invoke(main, command)
    assert first.exit_code == 0, first.output
    lines = (tmp_path / "work" / "findings.jsonl").read_text()
    examples = list(read_examples(tmp_path / "output.jsonl"))
    assert len(examples) + len(list(read_examples(tmp_path / "validation.jsonl"))) <= 12
    assert len(json.loads((tmp_path / "work" / "summary.json").read_text())["kept"]) >= 2
    assert CliRunner().invoke(main, command).exit_code == 0
    assert (tmp_path / "work" / "findings.jsonl").read_text() == lines
    assert list(read_examples(tmp_path / "output.jsonl")) == examples
