"""The benchmark of false wins: programs, and a run that goes on where it was stopped."""

import pytest

from benchmarks.false_faster import PROGRAMS, Record, read_records, summary

LINE = (
    '{"index": 0, "program": "script", "busy": true, "decision": "FASTER", "speedup": 1.2, "seconds": 2.0}\n'
)


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_faster_version_does_less_of_the_same(name):
    program = PROGRAMS[name]
    assert program.source(1.0) != program.source(2.0)
    compile(program.source(1.0), name, "exec")


def test_long_functions_are_long():
    assert PROGRAMS["long-function"].source(1.0).count("\n") > 300


def test_a_line_that_was_cut_off_is_judged_again(tmp_path):
    path = tmp_path / "outcomes.jsonl"
    path.write_text(LINE + LINE[:20])
    assert read_records(path) == [Record(0, "script", True, "FASTER", 1.2, 2.0)]
    assert path.read_text() == LINE


def test_the_share_of_false_wins_comes_with_its_interval():
    records = [
        Record(i, "script", i % 2 == 0, "FASTER" if i == 0 else "NOT_FASTER", 1.0, 1.0) for i in range(100)
    ]
    *_, last = summary(records)
    assert last == "FASTER: 1 of 100 = 1.00% [0.18%, 5.45%], 100 s"
