"""The commands as a user types them, on tiny models with the real judge."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from perfrl_train.cli import main
from tests.train.test_judge_reward import CASES, FAST, SLOW


def run(*arguments):
    result = CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)
    return result.exit_code, result.output


@pytest.fixture
def files(tmp_path):
    """Rows, tests and pairs on disk."""
    rows = [
        {"problem_id": "p", "submission_id_v0": f"s{i}", "input": SLOW + f"# {i}\n", "target": FAST}
        for i in range(2)
    ]
    tests = {
        "problem_id": "p",
        "tests": [{"name": c.name, "input": c.stdin, "output": c.expected_stdout} for c in CASES["p"]],
    }
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    (tmp_path / "tests.jsonl").write_text(json.dumps(tests) + "\n")
    return tmp_path


def test_help_loads_no_model_library():
    code = (
        "import sys\nfrom perfrl_train.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'torch', 'transformers', 'onnxruntime', 'matplotlib', 'rich'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def commands(group, path):
    """Every command below a group with the words that call it."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, [*path, name])
        else:
            yield [*path, name], command


@pytest.mark.parametrize(("path", "command"), list(commands(main, [])))
def test_every_command_shows_examples_that_it_understands(path, command):
    lines = command.help.replace("\\\n", " ").splitlines()
    calls = [shlex.split(line) for line in lines if "perfrl-train " in line or "perfrl_train.cli " in line]
    assert calls
    for call in calls:
        begin = next(at for at, word in enumerate(call) if word in ("perfrl-train", "perfrl_train.cli")) + 1
        arguments = call[begin:]
        assert arguments[: len(path)] == path
        command.make_context(path[-1], arguments[len(path) :])


def test_our_errors_are_one_line_and_exit_code_one(tmp_path):
    code, output = run("finetune", "--model", tmp_path / "none", "--data", "none", "--output", tmp_path / "o")
    assert code == 1
    assert output.startswith("perfrl-train: cannot load the checkpoint")


def test_evaluate_judges_generations_beside_the_human_targets(files):
    (files / "g.jsonl").write_text(
        json.dumps({"input": SLOW + "# 0\n", "generated_answers": ["print(", FAST]}) + "\n"
    )
    code, output = run(
        *("evaluate", "--data", files / "rows.jsonl", "--tests", files / "tests.jsonl", "--budget", "3"),
        *("--generations", files / "g.jsonl", "--targets", "--json", files / "e.json"),
    )
    assert code == 0
    assert "2 rows; the original runs and passes on 2 (100.0%" in output
    summaries = {
        (one["method"], one["mode"]): one for one in json.loads((files / "e.json").read_text())["summaries"]
    }
    assert summaries["g", "strict"]["optimized"]["value"] == 50.0
    assert summaries["human targets", "strict"]["optimized"]["value"] == 100.0


def test_evaluate_without_anything_to_evaluate_says_what_to_give(files):
    code, output = run("evaluate", "--data", files / "rows.jsonl", "--tests", files / "tests.jsonl")
    assert code == 1
    assert "give --model, --generations or --targets" in output


def test_audit_prints_findings(files):
    code, output = run("data", "audit", files / "rows.jsonl", "--tests", files / "tests.jsonl")
    assert code == 0
    assert json.loads(output)["splits"][str(files / "rows.jsonl")]["executable"] == 2


def test_finetune_then_rrhf_then_evaluate(files, checkpoint):
    tests = ("--tests", files / "tests.jsonl", "--budget", "2")
    code, _ = run(
        *("finetune", "--model", checkpoint, "--data", files / "rows.jsonl", "--output", files / "sft"),
        *("--validation", files / "rows.jsonl", "--max-tokens", "2000", "--lora-rank", "2"),
    )
    assert code == 0
    code, output = run(
        *("rrhf", "--model", files / "sft", "--data", files / "rows.jsonl", *tests, "--output", files / "rl"),
        *("--rl-steps", "1", "--epochs", "1", "--max-new-tokens", "6", "--lora-rank", "2"),
    )
    assert code == 0, output
    rates = json.loads((files / "rl" / "rates.json").read_text())
    assert rates["with_targets"][0]["optimized"] >= 0.25
    assert rates["generated"][0]["num_candidates"] == 6
    code, output = run(
        *("evaluate", "--data", files / "rows.jsonl", *tests, "--model", files / "rl"),
        *("--max-new-tokens", "6", "--pie-folder", files / "pie"),
    )
    assert code == 0, output
    assert "**rl (strict)**" in output
    assert len(json.loads((files / "pie" / "rl.jsonl").read_text().splitlines()[0])["generated_answers"]) == 4
    code, output = run("rrhf", "--model", files / "sft", "--data", "x", *tests, "--output", files / "rl")
    assert code == 1
    assert "pass --resume to go on" in output


def test_what_a_method_would_never_look_at_is_not_drawn(files):
    code, said = run(
        "rrhf", "--model", "m", "--data", files / "rows.jsonl", "--tests", files / "tests.jsonl",
        "--output", files / "out", "--method", "grpo", "--beam-answers", 4,
    )  # fmt: skip
    assert code == 2
    assert "--beam-answers" in said
    assert not (files / "out").exists()
