"""How many slow functions, written as users write them, come out proved faster: at what effort, in what time.

Runs the real command on each module of benchmarks/slow_functions with its tests, and prints one row a
function and the share proved with its 95% Wilson interval. Nothing here was ever trained or tuned on.

    python -m benchmarks.proved_rate --effort low --effort medium --json out.json
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from perfrl_train.metrics import wilson_interval

FOLDER = Path(__file__).parent / "slow_functions"


def run_one(path: Path, effort: str, extra: list[str]) -> dict[str, Any]:
    """One optimize run as a user would start it; the row says how it ended."""
    tests = FOLDER / "tests" / f"test_{path.stem}.py"
    command = [sys.executable, "-m", "perfrl_edge", "optimize", str(path), "--tests", str(tests)]
    started = time.monotonic()
    finished = subprocess.run(
        [*command, "--effort", effort, "--json", *extra], capture_output=True, text=True, check=False
    )
    row: dict[str, Any] = {"name": path.stem, "effort": effort, "exit_code": finished.returncode}
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


def main() -> None:
    """Parse arguments, run, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--effort", action="append", choices=["low", "medium", "high"])
    parser.add_argument("--only", nargs="*", help="names of modules; default: all")
    parser.add_argument("--model", help="bundle to use instead of the default")
    parser.add_argument("--json", type=Path, help="also write the rows here")
    arguments = parser.parse_args()
    extra = ["--model", arguments.model] if arguments.model else []
    rows = []
    for effort in arguments.effort or ["low"]:
        mine = []
        for path in sorted(FOLDER.glob("*.py")):
            if arguments.only and path.stem not in arguments.only:
                continue
            row = run_one(path, effort, extra)
            mine.append(row)
            outcome = f"{row['speedup']:8.2f}x" if row.get("speedup") else f"{row.get('error', '-')!s:>9}"
            print(f"{effort:7} {path.stem:22} {outcome}  {row['wall_time_s']:6.1f} s", flush=True)
        proved = sum(row["exit_code"] == 0 for row in mine)
        low, high = wilson_interval(proved, len(mine))
        median_s = statistics.median(row["wall_time_s"] for row in mine)
        print(f"{effort}: {proved} of {len(mine)} proved [{low:.0%}, {high:.0%}], median {median_s:.0f} s\n")
        rows += mine
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
