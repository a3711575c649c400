"""How often the judge turns away what is right and faster: known faster versions of the slow functions.

    python -m benchmarks.accepted_rate [--only NAME...] [--json OUT]

benchmarks/slow_functions/faster holds one for each, written by hand. Prints one row
a function, the share accepted and the share found faster with 95% Wilson intervals.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.proved_rate import FOLDER, slow_function
from perfrl_edge.assessment import Assessment, JudgeSettings, assess
from perfrl_edge.candidate import Candidate
from perfrl_edge.preparation import Request, prepare_assessment
from perfrl_edge.program.task import Task
from perfrl_train.metrics import wilson_interval

FASTER = FOLDER / "faster"


def prepared(name: str, settings: JudgeSettings) -> tuple[Task, list[Candidate]]:
    """One function's task, and its known faster version as a candidate."""
    subject = slow_function(name)
    request = Request(path=subject.module, tests=subject.tests, python=Path(sys.executable))
    return prepare_assessment(request, [FASTER / f"{name}.py"], settings, lambda line: None)


def judge(name: str, settings: JudgeSettings) -> Assessment:
    """Judge the known faster version of one function."""
    return assess(*prepared(name, settings), settings)[0]


def row_of(name: str, assessment: Assessment, took_s: float) -> dict[str, Any]:
    """One function as plain values."""
    comparison = assessment.comparison
    return {
        "name": name,
        "verdict": assessment.verification.verdict.value,
        "decision": comparison.decision.value if comparison else None,
        "speedup": round(comparison.speedup, 2) if comparison else None,
        "detail": comparison.detail if comparison else assessment.verification.detail,
        "seconds": round(took_s, 1),
    }


def main() -> None:
    """Read the options, judge, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="*", help="names of modules; default: all")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="also write the rows here")
    arguments = parser.parse_args()
    rows = []
    for path in sorted(FASTER.glob("*.py")):
        if arguments.only and path.stem not in arguments.only:
            continue
        started_s = time.monotonic()
        assessment = judge(path.stem, JudgeSettings(seed=arguments.seed))
        row = row_of(path.stem, assessment, time.monotonic() - started_s)
        rows.append(row)
        print("{name:22} {verdict:14} {decision!s:12} {seconds:5.1f} s  {detail}".format(**row), flush=True)
    for what, key, wanted in (("accepted", "verdict", "ACCEPTED"), ("faster", "decision", "FASTER")):
        found = sum(row[key] == wanted for row in rows)
        low, high = wilson_interval(found, len(rows))
        print(f"{what}: {found} of {len(rows)} [{low:.0%}, {high:.0%}]")
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
