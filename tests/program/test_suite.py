"""Which kind of tests a folder holds, and when two outputs are the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from perfrl_edge.errors import SuiteError
from perfrl_edge.program.suite import PytestSuite, StdioSuite, compare_stdout, describe, detect_suite


def folder_of(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(f"content of {name}\n")
    return root


def pairs(*numbers: str) -> list[str]:
    return [f"{kind}.{number}.txt" for number in numbers for kind in ("input", "output")]


def test_pairs_are_read_in_the_order_of_their_numbers_whatever_those_are(tmp_path: Path) -> None:
    suite = detect_suite(folder_of(tmp_path, *pairs("10", "2", "7", "03")), tmp_path / "s.py")
    assert isinstance(suite, StdioSuite)
    assert [case.name for case in suite.cases] == ["2", "03", "7", "10"]
    assert suite.cases[0].stdin == "content of input.2.txt\n"
    assert suite.cases[0].expected_stdout == "content of output.2.txt\n"


def test_names_that_are_no_numbers_pair_too(tmp_path: Path) -> None:
    suite = detect_suite(folder_of(tmp_path, *pairs("large", "1", "1b")), tmp_path / "s.py", 1e-6)
    assert isinstance(suite, StdioSuite)
    assert [case.name for case in suite.cases] == ["1", "1b", "large"]
    assert suite.float_tolerance == 1e-6


@pytest.mark.parametrize(("present", "missing"), [("input", "output"), ("output", "input")])
def test_half_a_pair_is_refused_by_name(tmp_path: Path, present: str, missing: str) -> None:
    folder_of(tmp_path, *pairs("1"), f"{present}.2.txt")
    with pytest.raises(SuiteError, match=rf"{present}\.2\.txt has no {missing}\.2\.txt"):
        detect_suite(tmp_path, tmp_path / "s.py")


def test_an_output_that_is_not_text_is_refused(tmp_path: Path) -> None:
    folder_of(tmp_path, *pairs("1"))
    (tmp_path / "output.1.txt").write_bytes(b"\xff")
    with pytest.raises(SuiteError, match=r"output\.1\.txt is not UTF-8"):
        detect_suite(tmp_path, tmp_path / "s.py")


def test_bytes_of_the_pairs_are_not_translated(tmp_path: Path) -> None:
    folder_of(tmp_path, *pairs("1"))
    (tmp_path / "input.1.txt").write_bytes(b"1\r\n2\n")
    suite = detect_suite(tmp_path, tmp_path / "s.py")
    assert isinstance(suite, StdioSuite)
    assert suite.cases[0].stdin == "1\r\n2\n"


def test_a_folder_with_pytest_files_is_a_pytest_suite(tmp_path: Path) -> None:
    tests = folder_of(tmp_path, "tests/deep/thing_test.py", "s.py") / "tests"
    assert detect_suite(tests, tmp_path / "s.py") == PytestSuite(tests, tmp_path)


def test_one_pytest_file_is_a_suite_whatever_its_name(tmp_path: Path) -> None:
    folder_of(tmp_path, "checks.py", "s.py")
    assert detect_suite(tmp_path / "checks.py", tmp_path / "s.py") == PytestSuite(
        tmp_path / "checks.py", tmp_path
    )


def test_a_folder_with_both_kinds_is_refused(tmp_path: Path) -> None:
    folder_of(tmp_path, *pairs("1"), "test_s.py")
    with pytest.raises(SuiteError, match=r"both .*input\.1\.txt.*test_s\.py"):
        detect_suite(tmp_path, tmp_path / "s.py")


def test_files_of_environments_and_hidden_folders_are_no_tests(tmp_path: Path) -> None:
    folder_of(
        tmp_path, ".venv/test_a.py", "venv/test_b.py", "node_modules/test_c.py", "input.txt", "output.txt"
    )
    with pytest.raises(SuiteError, match="holds no tests"):
        detect_suite(tmp_path, tmp_path / "s.py")


def test_missing_tests_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SuiteError, match="does not exist"):
        detect_suite(tmp_path / "nope", tmp_path / "s.py")


def test_a_file_that_is_not_python_is_no_suite(tmp_path: Path) -> None:
    folder_of(tmp_path, "input.1.txt")
    with pytest.raises(SuiteError, match="not a Python file"):
        detect_suite(tmp_path / "input.1.txt", tmp_path / "s.py")


def test_a_float_tolerance_is_refused_where_pytest_compares(tmp_path: Path) -> None:
    folder_of(tmp_path, "test_s.py", "s.py")
    with pytest.raises(SuiteError, match="tolerance"):
        detect_suite(tmp_path, tmp_path / "s.py", 1e-9)


@pytest.mark.parametrize(
    "marker", ["pyproject.toml", "pytest.ini", "setup.cfg", "tox.ini", "setup.py", ".git/HEAD"]
)
def test_the_project_root_is_the_nearest_marked_folder_above_tests_and_source(
    tmp_path: Path, marker: str
) -> None:
    folder_of(tmp_path, marker, "a/src/s.py", "a/tests/test_s.py", "a/tests/pytest.ini")
    suite = detect_suite(tmp_path / "a" / "tests", tmp_path / "a" / "src" / "s.py")
    assert suite == PytestSuite(tmp_path / "a" / "tests", tmp_path)


def test_the_kind_can_be_said_in_one_line(tmp_path: Path) -> None:
    assert describe(StdioSuite((), 0.5)) == "stdin/stdout: 0 pairs, floats within 0.5"
    assert describe(PytestSuite(Path("t"), Path("r"))) == "pytest: t (run from r)"


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("1\n2\n", "1\n2"),
        ("1\n2\n", "1  \r\n2\t\n\n\n"),
        ("", "\n \n"),
        ("a b", "a b "),
    ],
)
def test_trailing_blanks_and_empty_lines_do_not_count(expected: str, actual: str) -> None:
    assert compare_stdout(expected, actual) is None


@pytest.mark.parametrize(
    ("expected", "actual", "words"),
    [
        ("1\n2\n", "1\n3\n", "line 2: expected '2', got '3'"),
        ("1\n2\n", "1\n", "expected 2 lines, got 1"),
        ("1\n", "1\n2\n", "expected 1 lines, got 2"),
        ("1\n2", "1\n\n2", "line 2: expected '2', got ''"),
        ("1", " 1", "line 1"),
        ("1.0", "1.00", "line 1"),
        ("a b", "a  b", "line 1"),
        ("x" * 100, "y", "\\.\\.\\."),
    ],
)
def test_every_other_difference_counts_and_is_shown(expected: str, actual: str, words: str) -> None:
    reason = compare_stdout(expected, actual)
    assert reason is not None
    assert words.replace("\\", "") in reason


@pytest.mark.parametrize(
    ("expected", "actual", "same"),
    [
        ("0.3333333\n", "0.33333334\n", True),
        ("1e9 yes", "1000000000.1 yes", True),
        ("1.0", "1", True),
        ("0.5", "0.6", False),
        ("1.0 yes", "1.0 no", False),
        ("1.0", "1.0 1.0", False),
        ("nan", "nan", True),
        ("inf", "1e308", False),
    ],
)
def test_numbers_within_the_tolerance_are_equal_only_when_it_is_set(
    expected: str, actual: str, same: bool
) -> None:
    assert (compare_stdout(expected, actual, float_tolerance=1e-6) is None) is same
    if expected.strip() != actual.strip():
        assert compare_stdout(expected, actual) is not None
