"""Draws what benchmarks.generation --json wrote: steps a second of every engine, a group of bars a case.

python -m benchmarks.generation_plot RESULT.json... OUT.svg      (needs pip install '.[bench]')
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib import pyplot

Values = dict[str, dict[str, list[float]]]


def steps_by_engine(results: Sequence[Path]) -> Values:
    """Steps a second of every run: engine, then case."""
    found: Values = {}
    for result in results:
        for run in json.loads(result.read_text())["runs"]:
            case = run["case"]
            name = f"{case['lines']} lines,\n{case['rows']} {case['mode']}s"
            found.setdefault(run["engine"], {}).setdefault(name, []).append(run["steps_per_s"])
    return found


def draw(values: Values, out: Path) -> None:
    """Bars are medians; whiskers go from the least to the most."""
    mpl.rcParams["svg.hashsalt"] = "perfrl"  # the same numbers make the same file
    figure, axes = pyplot.subplots(figsize=(7, 3.2))
    cases = list(dict.fromkeys(case for of_engine in values.values() for case in of_engine))
    width = 0.8 / len(values)
    for index, (engine, of_engine) in enumerate(values.items()):
        at = [cases.index(case) + (index - len(values) / 2 + 0.5) * width for case in of_engine]
        medians = [statistics.median(runs) for runs in of_engine.values()]
        below = [middle - min(runs) for middle, runs in zip(medians, of_engine.values(), strict=True)]
        above = [max(runs) - middle for middle, runs in zip(medians, of_engine.values(), strict=True)]
        axes.bar(at, medians, width, yerr=[below, above], label=engine, error_kw={"linewidth": 0.8})
    axes.set_xticks(range(len(cases)), cases)
    axes.set_ylabel("steps a second")
    axes.legend(fontsize="small")
    figure.tight_layout()
    figure.savefig(out, metadata={"Date": None})


if __name__ == "__main__":
    draw(steps_by_engine([Path(one) for one in sys.argv[1:-1]]), Path(sys.argv[-1]))
