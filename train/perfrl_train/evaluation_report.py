"""An evaluation on paper: Table I with our rows below the paper's, JSON with every judgement, a plot.

The JSON document (format_version 1) holds all outcomes, so its tables can be made again from it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from perfrl_train.energy import Energy
from perfrl_train.evaluation import JudgedRow, Method, row_figures
from perfrl_train.generations import file_stem, write_generations, write_pie_report
from perfrl_train.metrics import Interval, RowFigures, Summary, paired_difference, summarize
from perfrl_train.reward import RewardMode

FORMAT_VERSION = 1

_HEADER = ("METHOD", "Model size", "Sample strategy", "%OPT", "SP", "RTR", "Energy (kJ)", "Power (W)")

# The paper's Table I, as printed there.
PAPER_ROWS = (
    ("CODEGEN-16B", "16B", "greedy and 1-shot", "2.2", "1.55", "35.48", "311040", "1200"),
    ("CODEGEN-2B", "2B", "greedy", "8.2", "2.32", "56.90", "51840", "600"),
    ("CODEGEN-16B", "16B", "greedy", "14.6", "1.69", "40.83", "311040", "1200"),
    ("CODEX", "-", "greedy", "14.3", "2.7", "62.96", "-", "-"),
    ("CodeT5 (before RL)", "60M", "greedy and 0-shot", "0", "0", "0", "-", "250"),
    ("CodeT5 (24 fine-tuning epochs)", "60M", "greedy and 0-shot", "0.5", "2.27", "55.95", "27000", "250"),
    ("PerfRL (8 RL steps)", "60M", "greedy and 0-shot", "2.8", "4.93", "79.72", "27000", "250"),
)

_DETAIL_HEADER = (
    "method",
    "mode",
    "unchanged %",
    "compile %",
    "pass %",
    "%OPT",
    "%OPT of runnable rows",
    "SP",
    "median SP",
    "RTR",
    "RTR of SP",
)


@dataclass(frozen=True, slots=True)
class MethodResult:
    """One method in one mode."""

    method: Method
    mode: RewardMode
    figures: tuple[RowFigures, ...]
    summary: Summary


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything an evaluation found."""

    rows: tuple[JudgedRow, ...]
    results: tuple[MethodResult, ...]
    energy: Energy
    settings: dict[str, Any]


def conclude(
    rows: Sequence[JudgedRow], methods: Sequence[Method], energy: Energy, settings: dict[str, Any]
) -> Evaluation:
    """Summaries of every method in both modes."""
    results = []
    for index, method in enumerate(methods):
        for mode in RewardMode:
            figures = tuple(row_figures(row, index, mode, settings["evaluate_top"]) for row in rows)
            results.append(MethodResult(method, mode, figures, summarize(figures)))
    return Evaluation(tuple(rows), tuple(results), energy, settings)


def to_document(evaluation: Evaluation) -> dict[str, Any]:
    """The JSON document."""
    return {
        "format_version": FORMAT_VERSION,
        "settings": evaluation.settings,
        "energy": asdict(evaluation.energy),
        "summaries": [
            {"method": one.method.name, "mode": one.mode.value, **asdict(one.summary)}
            for one in evaluation.results
        ],
        "paired_differences": [
            {"ours": ours, "theirs": theirs, "mode": mode.value, **asdict(interval)}
            for ours, theirs, mode, interval in differences(evaluation)
        ],
        "rows": [_row_document(row, evaluation) for row in evaluation.rows],
    }


def _row_document(judged: JudgedRow, evaluation: Evaluation) -> dict[str, Any]:
    names = method_names(evaluation)
    outcomes = judged.outcomes or tuple(() for _ in names)
    return {
        "row_id": judged.row.row_id,
        "problem_id": judged.row.problem_id,
        "skipped": judged.skipped,
        "methods": {
            name: {
                "candidates": [candidate.source for candidate in candidates],
                "outcomes": [outcome.as_record() for outcome in judged_outcomes],
            }
            for name, candidates, judged_outcomes in zip(names, judged.candidates, outcomes, strict=True)
        },
    }


def differences(evaluation: Evaluation) -> list[tuple[str, str, RewardMode, Interval]]:
    """%OPT of each later method minus that of the first, on the same rows."""
    found = []
    for mode in RewardMode:
        first, *others = [one for one in evaluation.results if one.mode is mode]
        for other in others:
            interval = paired_difference(other.figures, first.figures)
            found.append((other.method.name, first.method.name, mode, interval))
    return found


def to_markdown(evaluation: Evaluation) -> str:
    """Executability, Table I, what Table I does not show, and the paired differences."""
    summary = evaluation.results[0].summary
    runnable = 100 * summary.num_runnable / summary.num_rows
    parts = [
        f"{summary.num_rows} rows; the original runs and passes on {summary.num_runnable} ({runnable:.1f}%; "
        "the paper: 76.4% of the test split).",
        _table(_HEADER, [*PAPER_ROWS, *map(_table_one_row, evaluation.results)]),
        "SP and RTR are means over improved rows, over whole processes with interpreter start-up. "
        "Intervals are 95%: Wilson's for shares, bootstrap over rows for means and differences.",
        _table(_DETAIL_HEADER, [_detail_row(one) for one in evaluation.results]),
    ]
    paired = [
        (ours, theirs, mode.value, _interval(interval, "{:+.1f}"))
        for ours, theirs, mode, interval in differences(evaluation)
    ]
    if paired:
        parts.append(_table(("method", "against", "mode", "difference in %OPT"), paired))
    parts += [_undecided_sentence(evaluation), _energy_sentence(evaluation.energy)]
    return "\n\n".join(parts) + "\n"


def _table_one_row(one: MethodResult) -> tuple[str, ...]:
    method, summary = one.method, one.summary
    figures = (summary.optimized, summary.speedup, summary.rtr)
    values = ("-" if figure.value is None else f"{figure.value:.2f}" for figure in figures)
    trained = method.training_energy
    costs = (trained.energy_kj, trained.max_power_w) if trained else (None, None)
    return (
        f"**{method.name} ({one.mode.value})**",
        method.model_size,
        method.sampling,
        *values,
        *("-" if cost is None else f"{cost:.0f}" for cost in costs),
    )


def _detail_row(one: MethodResult) -> tuple[str, ...]:
    summary = one.summary
    return (
        one.method.name,
        one.mode.value,
        _interval(summary.unchanged),
        _interval(summary.compiled),
        _interval(summary.passed),
        _interval(summary.optimized),
        _interval(summary.optimized_of_runnable),
        _interval(summary.speedup, "{:.2f}"),
        "-" if summary.median_speedup is None else f"{summary.median_speedup:.2f}",
        _interval(summary.rtr),
        "-" if summary.rtr_of_sp is None else f"{summary.rtr_of_sp:.1f}",
    )


def _interval(interval: Interval, form: str = "{:.1f}") -> str:
    if interval.value is None or interval.low is None or interval.high is None:
        return "-"
    return f"{form.format(interval.value)} [{form.format(interval.low)}, {form.format(interval.high)}]"


def _undecided_sentence(evaluation: Evaluation) -> str:
    timed = [
        outcome
        for judged in evaluation.rows
        for of_method in judged.outcomes
        for outcome in of_method
        if outcome.speedup is not None
    ]
    undecided = sum(outcome.undecided for outcome in timed)
    advice = "; they count as not faster. On a quiet machine, or with a larger --budget, fewer would be."
    return f"Timing left {undecided} of {len(timed)} timed candidates undecided{advice if undecided else '.'}"


def _energy_sentence(energy: Energy) -> str:
    if energy.energy_kj is None:
        return f"Energy of this evaluation: not measurable here ({energy.reason})."
    power = "" if energy.max_power_w is None else f", at most {energy.max_power_w:.0f} W"
    return f"Energy of this evaluation: {energy.energy_kj:.1f} kJ{power} ({energy.source})."


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def plot(evaluation: Evaluation, path: Path) -> None:
    """%OPT of every method in both modes, with intervals."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 1.5 + 0.5 * len(evaluation.results)), layout="constrained")
    axis = figure.subplots()
    for index, one in enumerate(evaluation.results):
        interval = one.summary.optimized
        if interval.value is None or interval.low is None or interval.high is None:
            continue
        spread = [[interval.value - interval.low], [interval.high - interval.value]]
        axis.barh(index, interval.value, xerr=spread, capsize=3)
    axis.set_yticks(
        range(len(evaluation.results)),
        [f"{one.method.name} ({one.mode.value})" for one in evaluation.results],
    )
    axis.set_xlabel("%OPT")
    axis.invert_yaxis()
    figure.savefig(str(path), dpi=150)


@dataclass(frozen=True, slots=True)
class OutputFiles:
    """Where to write what was asked for."""

    document: Path | None = None
    markdown: Path | None = None
    figure: Path | None = None
    pie_folder: Path | None = None


def write(evaluation: Evaluation, files: OutputFiles) -> None:
    """Write the files that were asked for; PIE's are named after the methods."""
    if files.document is not None:
        files.document.write_text(json.dumps(to_document(evaluation), default=str) + "\n")
    if files.markdown is not None:
        files.markdown.write_text(to_markdown(evaluation))
    if files.figure is not None:
        plot(evaluation, files.figure)
    if files.pie_folder is not None:
        files.pie_folder.mkdir(parents=True, exist_ok=True)
        _write_pie_files(evaluation, files.pie_folder)


def _write_pie_files(evaluation: Evaluation, folder: Path) -> None:
    rows = [judged.row for judged in evaluation.rows]
    for index, name in enumerate(method_names(evaluation)):
        stem = file_stem(name)
        candidates = [judged.candidates[index] for judged in evaluation.rows]
        outcomes = [judged.outcomes[index] if judged.outcomes else () for judged in evaluation.rows]
        # zip stops early on skipped rows: they have candidates but no outcomes.
        pairs = [tuple(zip(*both, strict=False)) for both in zip(candidates, outcomes, strict=True)]
        write_generations(folder / f"{stem}.jsonl", rows, candidates)
        write_pie_report(folder / f"{stem}.jsonl.report", rows, pairs)


def method_names(evaluation: Evaluation) -> list[str]:
    """The methods' names in the order of JudgedRow.candidates."""
    return [one.method.name for one in evaluation.results if one.mode is RewardMode.PAPER]
