"""How many slow functions come out proved faster: at what effort, in what time.

Runs the real command on each module of benchmarks/slow_functions with its tests, and prints one row a
function and the share proved with its 95% Wilson interval. These are written as users write them, and nothing
was ever trained or tuned on them. What an effort should ask of the model is a choice, so it is made on other
functions: --rows takes made pairs that training did not see (data synthesize --validation).

    python -m benchmarks.proved_rate --effort low --effort medium --json out.json
    python -m benchmarks.proved_rate --effort medium --rows validation.jsonl.gz
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from perfrl_train.metrics import wilson_interval
from perfrl_train.rows import MODULE_NAME, read_rows

FOLDER = Path(__file__).parent / "slow_functions"


@dataclass(frozen=True, slots=True)
class Subject:
    """A module and its tests, ready to be optimized."""

    name: str
    module: Path
    tests: Path
    function: str | None = None

    @property
    def arguments(self) -> list[str]:
        """What optimize is told about it."""
        named = [] if self.function is None else ["--function", self.function]
        return [str(self.module), "--tests", str(self.tests), *named]


def slow_function(name: str) -> Subject:
    """A module of this benchmark."""
    return Subject(name, FOLDER / f"{name}.py", FOLDER / "tests" / f"test_{name}.py")


def slow_functions() -> Iterator[Subject]:
    """All modules of this benchmark."""
    return (slow_function(path.stem) for path in sorted(FOLDER.glob("*.py")))


def functions_of(location: str, folder: Path) -> Iterator[Subject]:
    """The functions of a data file, each a project of its own below folder; scripts are left out."""
    for number, row in enumerate(read_rows(location)):
        if row.project is not None:
            home = folder / str(number)
            row.project.write(home)
            yield Subject(row.project.function, home / MODULE_NAME, home / "tests", row.project.function)


def run_one(subject: Subject, effort: str, extra: list[str]) -> dict[str, Any]:
    """One optimize run as a user would start it; the row says how it ended."""
    command = [sys.executable, "-m", "perfrl_edge", "optimize", *subject.arguments]
    started = time.monotonic()
    finished = subprocess.run(
        [*command, "--effort", effort, "--json", *extra], capture_output=True, text=True, check=False
    )
    row: dict[str, Any] = {"name": subject.name, "effort": effort, "exit_code": finished.returncode}
    row["wall_time_s"] = round(time.monotonic() - started, 1)
    if finished.returncode not in (0, 3):
        return {**row, "error": finished.stderr.strip().splitlines()[-1:]}
    report = json.loads(finished.stdout)
    tasks = report["tasks"]
    winners = [task["assessments"][task["best"]] for task in tasks if task["best"] is not None]
    row["speedup"] = max((winner["speedup"] for winner in winners), default=None)
    row["strategy"] = winners[0]["strategy"] if winners else None
    row["judged"] = sum(len(task["assessments"]) for task in tasks)
    row["accepted"] = sum(a["verdict"] == "ACCEPTED" for task in tasks for a in task["assessments"])
    row["peak_rss_mib"] = round(report["peak_rss_bytes"] / 2**20)
    row["stages_s"] = tasks[0]["stages_s"]
    return row


def measure(subjects: list[Subject], effort: str, extra: list[str]) -> list[dict[str, Any]]:
    """One effort on all subjects, printed as it goes."""
    rows = []
    for subject in subjects:
        row = run_one(subject, effort, extra)
        rows.append(row)
        outcome = f"{row['speedup']:8.2f}x" if row.get("speedup") else f"{row.get('error', '-')!s:>9}"
        print(f"{effort:7} {subject.name:22} {outcome}  {row['wall_time_s']:6.1f} s", flush=True)
    proved = sum(row["exit_code"] == 0 for row in rows)
    low, high = wilson_interval(proved, len(rows))
    median_s = statistics.median(row["wall_time_s"] for row in rows)
    print(f"{effort}: {proved} of {len(rows)} proved [{low:.0%}, {high:.0%}], median {median_s:.0f} s\n")
    return rows


def main() -> None:
    """Parse arguments, run, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--effort", action="append", choices=["low", "medium", "high"])
    parser.add_argument("--rows", help="data file whose functions to take instead")
    parser.add_argument("--only", nargs="*", help="names of modules; default: all")
    parser.add_argument("--model", help="bundle to use instead of the default")
    parser.add_argument("--json", type=Path, help="also write the rows here")
    arguments = parser.parse_args()
    extra = ["--model", arguments.model] if arguments.model else []
    with tempfile.TemporaryDirectory() as folder:
        found = functions_of(arguments.rows, Path(folder)) if arguments.rows else slow_functions()
        subjects = [one for one in found if not arguments.only or one.name in arguments.only]
        if not subjects:
            parser.error(
                f"no function of {arguments.rows or FOLDER} is called {arguments.only or 'anything'}"
            )
        rows = [row for effort in arguments.effort or ["low"] for row in measure(subjects, effort, extra)]
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
