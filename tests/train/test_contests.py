"""RL prompts from contest records."""

from __future__ import annotations

from perfrl_train.contests import ContestSettings, write_splits
from perfrl_train.rows import read_cases, read_pairs

SETTINGS = ContestSettings(
    rows_per_problem=2, validation_rows_per_problem=3, tests_per_problem=2, validation_problems=("v",)
)


def record(problem, num_solutions):
    tests = [{"input": "1" * length, "output": str(length)} for length in (3, 9, 5)]
    return {"problem_id": problem, "solutions": [f"print({i})" for i in range(num_solutions)], "tests": tests}


def test_validation_problems_give_no_training_rows(tmp_path):
    counts = write_splits([record("t", 9), record("v", 9)], tmp_path, SETTINGS)
    assert counts == {"train": 2, "validation": 3, "tests": 2}
    assert {row.problem_id for row in read_pairs(str(tmp_path / "train.jsonl"))} == {"t"}
    assert {row.problem_id for row in read_pairs(str(tmp_path / "validation.jsonl"))} == {"v"}


def test_target_is_another_solution_of_the_same_problem(tmp_path):
    write_splits([record("t", 2), record("v", 3)], tmp_path, SETTINGS)
    for split in ("train", "validation"):
        assert all(row.source != row.target for row in read_pairs(str(tmp_path / f"{split}.jsonl")))


def test_longest_inputs_are_kept_as_tests(tmp_path):
    write_splits([record("t", 2)], tmp_path, SETTINGS)
    cases = read_cases(str(tmp_path / "tests.jsonl"))["t"]
    assert [case.expected_stdout for case in cases] == ["9", "5"]


def test_problem_with_a_single_usable_solution_gives_no_row(tmp_path):
    long = record("t", 1)
    long["solutions"] += ["x" * 5000]
    assert write_splits([long], tmp_path, SETTINGS)["train"] == 0
