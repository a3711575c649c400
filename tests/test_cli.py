import json
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from perfrl_edge.assessment import JudgeSettings
from perfrl_edge.cli import Commands, main
from perfrl_edge.effort import Effort, OptimizeSettings
from perfrl_edge.errors import BaselineError, SuiteError
from perfrl_edge.execution.profiling import profile_suite
from perfrl_edge.execution.sandbox.limits import Limits
from perfrl_edge.generation.generator import GenerationSettings
from perfrl_edge.program.suite import detect_suite

SLOW = "n = int(input())\ntotal = 0\nfor i in range(n):\n    total += i % 7\nprint(total)\n"
FAST = "n = int(input())\nfull, rest = divmod(n, 7)\nprint(full * 21 + rest * (rest - 1) // 2)\n"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def script(tmp_path: Path) -> Path:
    (tmp_path / "pairs").mkdir()
    for n in (3, 400_000):
        (tmp_path / "pairs" / f"input.{n}.txt").write_text(f"{n}\n")
        (tmp_path / "pairs" / f"output.{n}.txt").write_text(f"{sum(i % 7 for i in range(n))}\n")
    (tmp_path / "slow.py").write_text(SLOW)
    (tmp_path / "fast.py").write_text(FAST)
    return tmp_path / "slow.py"


@pytest.fixture
def module(tmp_path: Path) -> Path:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_m.py").write_text(
        "from m import double\n\n\ndef test_double():\n    assert double(range(3)) == [0, 2, 4]\n"
    )
    (tmp_path / "m.py").write_text("def double(xs):\n    return [x * 2 for x in xs]\n")
    return tmp_path / "m.py"


def message(result: Result) -> str:
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    lines = result.stderr.strip().splitlines()
    assert lines, result.output
    assert "Traceback" not in result.stderr
    return lines[-1]


def test_assess_proves_a_faster_script_and_exits_with_0(script: Path):
    result = run("assess", script, script.with_name("fast.py"), "--tests", script.parent / "pairs", "--json")
    assert result.exit_code == 0
    report = json.loads(result.stdout)
    assert report["tasks"][0]["assessments"][0]["reward"] == "R4"
    assert report["tasks"][0]["best"] == 0
    assert script.read_text() == SLOW


def test_assess_of_the_same_script_exits_with_3(script: Path):
    result = run("assess", script, script, "--tests", script.parent / "pairs")
    assert result.exit_code == 3
    assert "Nothing faster was proved" in result.stdout


def test_exit_zero_is_for_pipelines(script: Path):
    assert run("assess", script, script, "--tests", script.parent / "pairs", "--exit-zero").exit_code == 0


def test_assess_judges_the_one_function_that_differs(module: Path):
    changed = module.with_name("changed.py")
    changed.write_text("def double(xs):\n    return [x + 1 for x in xs]\n")
    result = run("assess", module, changed, "--tests", module.parent / "tests", "--json")
    assert result.exit_code == 3
    [task] = json.loads(result.stdout)["tasks"]
    assert task["function"] == "double"
    assert task["assessments"][0]["verdict"] == "WRONG_ANSWER"
    assert task["assessments"][0]["reward"] == "R2"


def test_assess_asks_for_the_function_when_none_differs(module: Path):
    result = run("assess", module, module, "--tests", module.parent / "tests")
    assert result.exit_code == 1
    assert "--function" in message(result)


def test_missing_file_is_named(tmp_path: Path):
    result = run("assess", tmp_path / "no.py", tmp_path / "no.py", "--tests", tmp_path)
    assert result.exit_code == 1
    assert "no.py does not exist" in message(result)


def test_syntax_error_in_the_file_says_where(script: Path):
    script.write_text("def broken(:\n")
    result = run("assess", script, script, "--tests", script.parent / "pairs")
    assert result.exit_code == 1
    assert "line 1" in message(result)


def test_empty_tests_folder_says_what_is_expected(script: Path):
    (script.parent / "empty").mkdir()
    result = run("assess", script, script, "--tests", script.parent / "empty")
    assert result.exit_code == 1
    assert "input.N.txt" in message(result)


def test_failing_tests_of_the_original_exit_with_5(module: Path):
    module.write_text("def double(xs):\n    return list(xs)\n")
    changed = module.with_name("changed.py")
    changed.write_text("def double(xs):\n    return [x * 2 for x in xs]\n")
    result = run("assess", module, changed, "--tests", module.parent / "tests")
    assert result.exit_code == 5
    assert "test_double" in result.stderr


def test_hot_functions_are_not_looked_for_while_tests_fail(module: Path):
    module.write_text("def double(xs):\n    return list(xs)\n")
    suite = detect_suite(module.parent / "tests", module)
    with pytest.raises(BaselineError, match=r"do not pass: .*test_m\.py::test_double"):
        profile_suite(suite, module, Path(sys.executable), Limits())


def test_a_suite_without_tests_is_refused_before_anything_is_profiled(module: Path):
    (module.parent / "tests" / "test_m.py").write_text("from m import double\n")
    suite = detect_suite(module.parent / "tests", module)
    with pytest.raises(SuiteError, match="collects no tests"):
        profile_suite(suite, module, Path(sys.executable), Limits())


def test_tests_that_never_touch_the_file_are_refused(module: Path):
    (module.parent / "tests" / "test_m.py").write_text("def test_nothing():\n    assert True\n")
    changed = module.with_name("changed.py")
    changed.write_text("def double(xs):\n    return [x + x for x in xs]\n")
    result = run("assess", module, changed, "--tests", module.parent / "tests")
    assert result.exit_code == 1
    assert "double" in message(result)


def test_missing_bundle_says_which(script: Path, tmp_path: Path):
    result = run("optimize", script, "--tests", tmp_path / "pairs", "--model", tmp_path / "none")
    assert result.exit_code == 1
    assert str(tmp_path / "none") in message(result)


def test_unknown_options_are_wrong_usage(script: Path):
    assert run("optimize", script).exit_code == 2
    assert run("optimize", script, "--tests", "x", "--effort", "heroic").exit_code == 2


@pytest.mark.parametrize(
    ("error", "exit_code", "line"),
    [
        (BaselineError("a test flakes"), 5, "tool: a test flakes"),
        (
            OSError(28, "No space left on device", "/tmp/x"),
            1,
            "tool: [Errno 28] No space left on device: '/tmp/x'",
        ),
        (KeyboardInterrupt(), 130, "tool: interrupted"),
    ],
)
def test_what_goes_wrong_becomes_one_line_and_an_exit_code(error: BaseException, exit_code: int, line: str):
    @click.group(name="tool", cls=Commands)
    def tool() -> None:
        pass

    @tool.command()
    def work() -> None:
        raise error

    result = CliRunner().invoke(tool, ["work"])
    assert result.exit_code == exit_code
    assert result.stderr == f"{line}\n"


@pytest.mark.parametrize("command", [[], ["optimize"], ["assess"], ["doctor"], ["models"], ["undo"]])
def test_every_command_has_help(command: list[str]):
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.output


def test_option_defaults_are_those_of_the_settings():
    defaults = {option.name: option.default for option in main.commands["optimize"].params}
    judge = JudgeSettings()
    assert defaults["min_speedup"] == judge.measurement.min_speedup
    assert defaults["timeout"] == judge.limits.timeout_s
    assert defaults["seed"] == judge.seed == OptimizeSettings().seed
    assert defaults["beams"] == OptimizeSettings().beams == GenerationSettings().beams
    assert Effort(defaults["effort"]) is OptimizeSettings().effort
    assess_defaults = {option.name: option.default for option in main.commands["assess"].params}
    assert assess_defaults["budget"] == judge.measurement.budget_s
