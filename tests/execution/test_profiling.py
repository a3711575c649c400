"""Which functions cost time while the tests run, and suites that cannot tell."""

import subprocess
from pathlib import Path

import pytest

from perfrl_edge.assessment import assess
from perfrl_edge.errors import BaselineError, SuiteError
from perfrl_edge.execution.profiling import profile_suite
from tests.execution.projects import PYTHON, QUICK, function_task

MODULE = """\
def quick(n):
    return n + 1


def slow(n):
    return sum(quick(i) % 7 for i in range(n))


def never(n):
    return n
"""
TESTS = "from slow import slow\ndef test_it():\n    assert slow(30_000) == 90_000\n"


@pytest.fixture(scope="module")
def python_without_pytest(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("bare")
    subprocess.run([PYTHON, "-m", "venv", "--without-pip", folder], check=True)
    return folder / "bin" / "python"


def test_functions_that_run_are_found_and_their_callers_cost_more(tmp_path):
    task = function_task(tmp_path, MODULE, TESTS, "slow")
    found = {
        profile.qualname: profile for profile in profile_suite(task.suite, task.path, PYTHON, QUICK.limits)
    }
    assert found["quick"].calls == 30_000
    assert found["slow"].calls == 1
    assert found["slow"].cumulative_time_s > found["quick"].cumulative_time_s > 0
    assert "never" not in found


def test_a_suite_that_fails_is_not_profiled(tmp_path):
    task = function_task(tmp_path, MODULE, TESTS.replace("90_000", "90_001"), "slow")
    with pytest.raises(BaselineError, match=r"do not pass.*test_it; to see why: .*-m pytest"):
        profile_suite(task.suite, task.path, PYTHON, QUICK.limits)


def test_an_interpreter_without_pytest_is_refused_with_what_to_type(tmp_path, python_without_pytest):
    task = function_task(tmp_path, MODULE, TESTS, "slow", python_without_pytest)
    with pytest.raises(SuiteError, match=r"has no pytest; type: .* -m pip install pytest"):
        profile_suite(task.suite, task.path, python_without_pytest, QUICK.limits)
    with pytest.raises(SuiteError, match="has no pytest"):
        assess(task, [], QUICK)
