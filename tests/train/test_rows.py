"""Reading the data files of the method."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import pytest

from perfrl_edge.errors import InputError, SuiteError
from perfrl_edge.program.suite import TestCase
from perfrl_train.rows import Project, Row, opened_task, read_cases, read_pairs, read_rows, row_task

PIE = {
    "input": "print(1)",
    "target": "print(1) ",
    "problem_id": "p1",
    "submission_id_v0": "s9",
    "cpu_time_v0": 3,
}


def write(path, records):
    text = "".join(json.dumps(record) + "\n" for record in records)
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(text.encode()))
    else:
        path.write_text(text)
    return str(path)


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.jsonl.gz"])
def test_pie_rows_plain_or_gzipped(tmp_path, name):
    assert read_rows(write(tmp_path / name, [PIE])) == [Row("s9", "p1", "print(1)", "print(1) ")]


def test_plain_pairs_are_rows_too(tmp_path):
    location = write(tmp_path / "pairs.jsonl", [{"source": "a", "target": "b"}])
    assert read_pairs(location) == [Row("0", "0", "a", "b")]


def test_each_solution_of_a_contest_is_a_row(tmp_path):
    record = {"problem_id": "cc1", "solutions": ["a", "b"], "tests": [{"input": "1", "output": "2"}]}
    location = write(tmp_path / "contests.jsonl", [record])
    assert read_rows(location) == [Row("cc1/0", "cc1", "a"), Row("cc1/1", "cc1", "b")]
    assert read_cases(location) == {"cc1": (TestCase("0", "1", "2"),)}


def test_limit_counts_rows(tmp_path):
    assert len(read_rows(write(tmp_path / "rows.jsonl", [PIE] * 5), limit=2)) == 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "holds no rows"),
        ("[1]\n", "line 1: expected a JSON object, found list"),
        ('{"input": "a"}\n{oops\n', "line 2: not JSON"),
        ('{"code": "a"}\n', "record 1: no program"),
    ],
)
def test_bad_files_are_named_with_the_line(tmp_path, content, message):
    path = tmp_path / "rows.jsonl"
    path.write_text(content)
    with pytest.raises(InputError, match=message):
        read_rows(str(path))


def test_missing_file_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match="cannot read"):
        read_rows(str(tmp_path / "none.jsonl"))


def test_truncated_gzip_is_an_input_error(tmp_path):
    path = tmp_path / "rows.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"input": "a"}\n' * 1000)[:-20])
    with pytest.raises(InputError, match="cannot read"):
        read_rows(str(path))


def test_pair_without_target_is_refused(tmp_path):
    with pytest.raises(InputError, match="1 rows have no 'target'"):
        read_pairs(write(tmp_path / "pairs.jsonl", [PIE, {"source": "a"}]))


def test_repeated_tests_are_run_once():
    cases = {"p": (TestCase("1", "a", "b"), TestCase("2", "a", "b"), TestCase("3", "a", "c"))}
    task = row_task(Row("r", "p", "x"), cases, Path(sys.executable))
    assert [case.name for case in task.suite.cases] == ["1", "3"]


def test_row_without_tests_is_a_suite_error():
    with pytest.raises(SuiteError, match="no tests for problem p"):
        row_task(Row("r", "p", "x"), {}, Path(sys.executable))


def test_function_row_is_a_project_on_disk_while_it_is_worked_on(tmp_path):
    module = "LIMIT = 2\n\n\ndef f(x):\n    return x + LIMIT\n"
    tests = {"test_solution.py": "from solution import f\n\n\ndef test_f():\n    assert f(1) == 3\n"}
    pair = {"source": "def f(x):\n    return x + LIMIT\n", "target": "t", "problem_id": "p"}
    write(tmp_path / "rows.jsonl", [{**pair, "module": module, "function": "f", "pytest": tests}])
    (row,) = read_rows(str(tmp_path / "rows.jsonl"))
    assert row.project == Project(module, "f", tests)
    with opened_task(row, {}, Path(sys.executable)) as task:
        assert (task.function, task.source + "\n") == ("f", row.source)
        assert task.path.read_text() == module
        assert (task.suite.path / "test_solution.py").read_text() == tests["test_solution.py"]
    assert not task.path.exists()
