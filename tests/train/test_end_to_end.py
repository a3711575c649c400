"""The whole road as a user walks it: finetune, rrhf, evaluate, export, optimize, on tiny models."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.train.test_judge_reward import CASES, FAST, SLOW

NOTHING_FASTER = 3


def run(*arguments, expected=0):
    """A console script of this installation, on one core."""
    script, *rest = map(str, arguments)
    command = [Path(sys.executable).with_name(script), *rest]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == expected, done.stderr
    return done.stdout


def write_data(folder):
    cases = CASES["p"]
    tests = [{"name": case.name, "input": case.stdin, "output": case.expected_stdout} for case in cases]
    (folder / "rows.jsonl").write_text(json.dumps({"problem_id": "p", "input": SLOW, "target": FAST}) + "\n")
    (folder / "tests.jsonl").write_text(json.dumps({"problem_id": "p", "tests": tests}) + "\n")
    (folder / "slow.py").write_text(SLOW)
    (folder / "pairs").mkdir()
    for number, case in enumerate(cases):
        (folder / "pairs" / f"input.{number}.txt").write_text(case.stdin)
        (folder / "pairs" / f"output.{number}.txt").write_text(case.expected_stdout)


@pytest.mark.slow
def test_from_pairs_to_a_judged_proposal(checkpoint, tmp_path):
    write_data(tmp_path)
    data = ("--data", tmp_path / "rows.jsonl")
    judged = (*data, "--tests", tmp_path / "tests.jsonl", "--budget", "2", "--max-new-tokens", "8")
    tuned, trained, bundle = tmp_path / "tuned", tmp_path / "trained", tmp_path / "bundle"
    run("perfrl-train", "finetune", "--model", checkpoint, *data, "--max-tokens", "2000", "--output", tuned)
    run("perfrl-train", "rrhf", "--model", tuned, *judged, "--rl-steps", "1", "--output", trained)
    run(
        *("perfrl-export", "onnx", trained, bundle, "--quantization", "none", "--max-new-tokens", "16"),
        # Random weights give logits in the hundreds; the default bound is for trained ones.
        *("--max-logit-error", "1"),
    )
    table = run("perfrl-train", "evaluate", *judged, "--model", trained, "--model", bundle)
    # The checkpoint and the bundle bear the same name.
    assert "**trained #1 (strict)**" in table
    assert "| trained #2 | trained #1 | strict |" in table
    report = run(
        *("perfrl-edge", "optimize", tmp_path / "slow.py", "--tests", tmp_path / "pairs", "--model", bundle),
        *("--effort", "low", "--json"),
        expected=NOTHING_FASTER,
    )
    assert json.loads(report)["tasks"][0]["best"] is None
