"""The files: written as training reads them, and read back."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import pytest

from perfrl_edge.errors import InputError
from perfrl_train.rows import read_cases, read_pairs
from perfrl_train.synthesis.lesson import lesson_of
from perfrl_train.synthesis.record import Evidence, Kept, path_of_tests, read_examples, write_examples
from tests.train.synthesis.examples import FUNCTION, SCRIPT, SLOW


def _kept(example):
    return Kept(lesson_of(example), Evidence.JUDGE, 2.5)


def test_training_reads_the_pairs_and_finds_the_tests_of_scripts(tmp_path):
    path = tmp_path / "rows.jsonl.gz"
    write_examples(path, [_kept(FUNCTION), _kept(SCRIPT)])
    function, script = read_pairs(str(path))
    assert function.source == SLOW
    assert script.target == SCRIPT.target
    cases = read_cases(str(path_of_tests(path)))
    assert [case.stdin for case in cases[script.problem_id]] == ["5\n", "1000000\n"]
    assert cases[function.problem_id] == ()


def test_examples_come_back(tmp_path):
    path = tmp_path / "rows.jsonl"
    write_examples(path, [_kept(FUNCTION), _kept(SCRIPT)])
    function, script = read_examples(path)
    assert script == SCRIPT
    assert function == replace(FUNCTION, target=lesson_of(FUNCTION).fast)


def test_programs_with_the_same_tests_share_them(tmp_path):
    path = tmp_path / "rows.jsonl"
    write_examples(path, [_kept(SCRIPT), _kept(replace(SCRIPT, target=SCRIPT.target + "# ok\n"))])
    assert len(path_of_tests(path).read_text().splitlines()) == 1


def test_same_examples_give_the_same_bytes(tmp_path):
    paths = [tmp_path / "a.jsonl.gz", tmp_path / "b.jsonl.gz"]
    for path in paths:
        write_examples(path, [_kept(FUNCTION)])
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert json.loads(gzip.decompress(paths[0].read_bytes()))["evidence"] == "judge"


def test_file_of_another_format_is_refused(tmp_path):
    path = tmp_path / "rows.jsonl"
    write_examples(path, [_kept(FUNCTION)])
    path.write_text(path.read_text().replace('"format_version": 1', '"format_version": 9'))
    with pytest.raises(InputError, match="format version 9"):
        list(read_examples(path))
