"""Evaluation with a fake judge: what counts in which mode, and what is written."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from perfrl_edge.assessment import Reward
from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.errors import InputError, PromptTooLongError
from perfrl_train.energy import Energy
from perfrl_train.evaluation import (
    JudgedRow,
    Method,
    beam_proposals,
    human_targets,
    judge_rows,
    propose_all,
    row_figures,
)
from perfrl_train.evaluation_report import OutputFiles, conclude, to_document, to_markdown, write
from perfrl_train.generations import Generations
from perfrl_train.judging import LocalExecutor
from perfrl_train.methods import BeamSettings, kept_in, with_rules
from perfrl_train.reward import Judged, Outcome, RewardMode
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rows import Project, Row
from tests.fakes import ListGenerator

PAPER, STRICT = RewardMode.PAPER, RewardMode.STRICT
ROW = Row("s1", "p1", "total = 0\n\nprint(total)\n", "print(0)\n")
FASTER = Outcome(Reward.R4, Reward.R4, "ACCEPTED", 9.0, 3.0, 0.4, 0.1)
LUCKY = Outcome(Reward.R3, Reward.R4, "ACCEPTED", 1.0, 1.0, 0.4, 0.2)
WRONG = Outcome(Reward.R2, Reward.R2, "WRONG_ANSWER")
BROKEN = Outcome(Reward.R1, Reward.R1, "COMPILE_ERROR")
NO_ENERGY = Energy(None, None, 1.0, reason="no counters")
TABLE = {"faster": FASTER, "lucky": LUCKY, "wrong": WRONG, "broken(": BROKEN}


class TableReward:
    """Outcomes by the candidate's text."""

    version = "table"

    def __call__(self, row, candidates):
        if row.row_id == "unrunnable":
            return Judged(skipped="the original fails")
        return Judged(tuple(TABLE.get(candidate.source, WRONG) for candidate in candidates))


def judge_methods(rows, methods, reward=None, done=lambda count: None):
    proposals = propose_all(rows, methods, lambda count: None)
    return judge_rows(rows, proposals, RewardCache(reward or TableReward()), LocalExecutor(), done)


def judged(*sources):
    return judge_methods([ROW], [method("m", *sources)])[0]


def method(name, *sources):
    return Method(name, lambda row: [Candidate(source) for source in sources])


def test_paper_mode_looks_at_the_top_candidates_only_and_strict_mode_at_all():
    row = judged("wrong", "wrong", "faster")
    assert not row_figures(row, 0, PAPER, top=2).optimized
    assert row_figures(row, 0, STRICT, top=2).optimized


def test_each_mode_takes_speedup_from_its_own_times():
    assert row_figures(judged("faster"), 0, PAPER, top=2).speedup == pytest.approx(4.0)
    assert row_figures(judged("faster"), 0, STRICT, top=2).speedup == pytest.approx(3.0)


def test_luck_counts_in_paper_mode_and_not_in_strict_mode():
    row = judged("lucky")
    assert row_figures(row, 0, PAPER, top=2).optimized
    assert not row_figures(row, 0, STRICT, top=2).optimized
    assert row_figures(row, 0, STRICT, top=2).passed


def test_compiled_and_passed_are_those_of_the_best_candidate():
    assert not row_figures(judged("broken("), 0, PAPER, top=2).compiled
    figures = row_figures(judged("broken(", "wrong"), 0, PAPER, top=2)
    assert (figures.compiled, figures.passed) == (True, False)


def test_row_whose_original_fails_is_never_optimized_but_may_compile():
    methods = [method("a", "faster"), method("b", "broken(")]
    row = judge_methods([Row("unrunnable", "p", "x")], methods)[0]
    first, second = (row_figures(row, index, PAPER, top=2) for index in (0, 1))
    assert (first.runnable, first.compiled, first.passed, first.optimized) == (False, True, False, False)
    assert not second.compiled


def test_method_without_candidates_achieves_nothing():
    figures = row_figures(judged(), 0, STRICT, top=2)
    assert (figures.compiled, figures.passed, figures.optimized) == (False, False, False)


@pytest.mark.parametrize(
    ("sources", "unchanged"),
    [
        ((), True),
        ((ROW.source, f"# the same\n{ROW.source}"), True),
        ((ROW.source, "faster"), False),
        (("broken(",), False),
    ],
)
def test_nothing_but_the_original_is_unchanged(sources, unchanged):
    assert row_figures(judged(*sources), 0, STRICT, top=2).unchanged is unchanged


def test_a_broken_answer_to_a_broken_original_is_not_unchanged():
    row = judge_methods([Row("unrunnable", "p", "print 1")], [method("m", "broken(")])[0]
    assert not row_figures(row, 0, STRICT, top=2).unchanged


def test_all_methods_of_a_row_are_judged_in_one_session():
    asked = []

    class Counting(TableReward):
        def __call__(self, row, candidates):
            asked.append(len(candidates))
            return super().__call__(row, candidates)

    done = []
    methods = [method("a", "faster", "wrong"), method("b", "lucky", "faster")]
    rows = judge_methods([ROW], methods, Counting(), done.append)
    assert asked[0] == 3
    assert done == [0, 1]
    assert rows[0].outcomes == ((FASTER, WRONG), (LUCKY, FASTER))


def test_program_too_long_for_a_model_gives_no_candidates():
    class Strict:
        def generate(self, source, num_candidates, *, strategy=Strategy.BEAM, seed=0, deadline_s=None):
            raise PromptTooLongError("too long")
            yield

    assert beam_proposals(Strict(), 4)(ROW) == []


def test_one_beam_is_the_greedy_answer():
    for beams, strategy in ((1, Strategy.GREEDY), (4, Strategy.BEAM)):
        generator = ListGenerator()
        beam_proposals(generator, beams)(ROW)
        assert [asked[1] for asked in generator.asked] == [strategy]


def test_human_targets_are_a_method():
    assert [candidate.source for candidate in human_targets(ROW)] == ["print(0)\n"]
    assert human_targets(Row("r", "p", "x")) == []


def evaluation():
    rows = [ROW, Row("unrunnable", "p2", "y\n")]
    methods = [method("base", "wrong"), method("ours", "faster", "lucky")]
    return conclude(judge_methods(rows, methods), methods, NO_ENERGY, {"evaluate_top": 2})


def test_markdown_shows_the_papers_rows_beside_ours_with_both_modes():
    text = to_markdown(evaluation())
    assert "the original runs and passes on 1 (50.0%" in text
    assert "| PerfRL (8 RL steps) | 60M | greedy and 0-shot | 2.8 | 4.93 | 79.72 | 27000 | 250 |" in text
    assert "| **ours (strict)** | - | - | 50.00 | 3.00 | 66.67 | - | - |" in text
    assert "| **base (paper)** | - | - | 0.00 | - | - | - | - |" in text
    assert "| ours | base | paper | +50.0" in text
    assert "not measurable here (no counters)" in text


def test_document_holds_every_judgement():
    document = json.loads(json.dumps(to_document(evaluation())))
    assert document["format_version"] == 1
    assert [one["method"] for one in document["summaries"]] == ["base", "base", "ours", "ours"]
    ours = document["rows"][0]["methods"]["ours"]
    assert [Outcome.from_record(one) for one in ours["outcomes"]] == [FASTER, LUCKY]
    assert document["rows"][1]["skipped"] == "the original fails"


def test_pie_files_are_written_and_read_back(tmp_path):
    files = OutputFiles(tmp_path / "e.json", tmp_path / "e.md", tmp_path / "e.png", tmp_path / "pie")
    write(evaluation(), files)
    again = Generations.read(str(tmp_path / "pie" / "ours.jsonl"))
    assert [candidate.source for candidate in again.candidates(ROW)] == ["faster", "lucky"]
    report = [json.loads(line) for line in (tmp_path / "pie" / "ours.jsonl.report").read_text().splitlines()]
    assert report[0]["input_time_mean"] == 0.4
    assert report[0]["generated_answers_0_time_mean"] == 0.1
    assert report[0]["generated_answers_acc"] == 1.0
    assert report[1]["generated_answers_acc"] == 0.0
    assert report[1]["input_time_mean"] is None
    assert (tmp_path / "e.png").stat().st_size > 0
    assert (tmp_path / "e.md").read_text() == to_markdown(evaluation())


def test_generations_are_found_whatever_the_blank_lines():
    found = Generations([{"input": "total = 0\nprint(total)", "generated_answer": "x"}], "file")
    assert [candidate.source for candidate in found.candidates(ROW)] == ["x"]
    assert found.candidates(Row("r", "p", "another")) == []


def test_generations_of_a_prompted_model_name_the_program_inside_the_prompt():
    prompt = f"examples\n# slower version:\n\n{ROW.source}\n# optimized version of the same code:\n"
    found = Generations([{"entire_prompt": prompt, "generated_answers": ["x", "y"]}], "file")
    assert [candidate.rank for candidate in found.candidates(ROW)] == [0, 1]


@pytest.mark.parametrize(
    ("record", "message"),
    [({"input": "a"}, "record 1: no answers"), ({"generated_answers": ["a"]}, "record 1: no slow program")],
)
def test_unusable_generations_are_refused(record, message):
    with pytest.raises(InputError, match=message):
        Generations([record], "file")


def test_skipped_row_keeps_its_candidates():
    row = JudgedRow(ROW, ((Candidate("a"),),), (), "why")
    assert row_figures(row, 0, STRICT, top=2).runnable is False


def test_answers_are_kept_and_asked_for_only_once(tmp_path):
    asked = []

    def propose(row):
        asked.append(row.row_id)
        return [Candidate("faster"), Candidate("wrong")]

    def kept(beams=4):
        model = Method("my model", propose, model="runs/m")
        return kept_in(tmp_path, [model, method("file", "lucky")], BeamSettings(beams=beams))

    first = propose_all([ROW], kept(), lambda count: None)
    again = propose_all([ROW, Row("s2", "p2", "other")], kept(), lambda count: None)
    assert asked == ["s1", "s2"]
    assert [[one.source for one in found] for found in again[0]] == [["faster", "wrong"], ["lucky"]]
    assert first[0][0] == again[0][0]
    (made,) = tmp_path.glob("m-*.jsonl")
    assert Generations.read(str(made)).candidates(ROW)[1].source == "wrong"
    with pytest.raises(InputError, match="choose another folder"):
        kept(beams=5)


def test_rules_are_judged_alone_and_on_top_of_models_which_are_asked_once():
    asked = []

    def propose(row):
        asked.append(row.row_id)
        return [Candidate("for i in range(9):\n    print(i)\n")]

    script = Row("s2", "p1", "import random\nprint(1)\n", None)
    compared = with_rules([Method("m", propose, model="place"), human()])
    assert [one.name for one in compared] == ["m", "human targets", "m + rules", "rules"]
    found = [[candidate.source for candidate in one.candidates(script)] for one in compared]
    tidied = "def main():\n    for i in range(9):\n        print(i)\n\n\nmain()\n"
    assert found == [["for i in range(9):\n    print(i)\n"], [], ["print(1)\n", tidied], ["print(1)\n"]]
    assert asked == ["s2"]


def test_rules_leave_functions_alone():
    row = Row("s3", "p1", "def f():\n    return 1\n", project=Project("", "f", {}))
    answer = "import os\ndef f():\n    return 2\n"
    [_, with_them, alone] = with_rules([replace(method("m", answer), model="place")])
    assert [candidate.source for candidate in with_them.candidates(row)] == [answer]
    assert list(alone.candidates(row)) == []


def human():
    return Method("human targets", human_targets)
