"""Speed of generation against the engines a user could pick instead: same weights, tokens and lengths.

For real functions of about 10, 30 and 80 lines every engine reads the same prompt and writes the same
number of tokens, with 4 beams and with 24 samples, each engine in a process of its own, in turns. Printed
are medians and the ratio to ours (median, least, most); an exact beam search hands its candidates over
together, so the time to the first is the time to all four. The yardstick beside the peers is this
machine's read bandwidth: the share of it that reading every weight once a step amounts to.

    python -m benchmarks.peers CHECKPOINT PEERS --peer-python PYTHON      (once)
    python -m benchmarks.generation --peers PEERS --peer-python PYTHON [--json OUT]

Without --peers only ours is measured. An engine that is not there is skipped, with the reason. llama.cpp has
no beam search: where the others run 4 beams, it draws 4 samples.
"""

from __future__ import annotations

import argparse
import ast
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import numpy as np

from perfrl_edge.generation.bundle import Bundle, default_bundle_path
from perfrl_edge.generation.prompt import PromptFormat, build_prompt
from perfrl_edge.generation.session import default_threads

OURS = "perfrl-edge"
PEERS = ("ctranslate2", "llama.cpp", "onnxruntime-genai", "optimum", "transformers")
OWN_PYTHON = {OURS, "optimum", "transformers"}
BUFFER_BYTES = 1 << 29


@dataclass(frozen=True, slots=True)
class Case:
    """rows beams or samples of a function of about so many lines."""

    lines: int
    mode: str
    rows: int
    new_tokens: int


@dataclass(frozen=True, slots=True)
class Run:
    """What one engine took for one case in one round; prompt_s includes the first token."""

    engine: str
    case: Case
    prompt_tokens: int
    prompt_s: float
    total_s: float

    @property
    def steps_per_s(self) -> float:
        return (self.case.new_tokens - 1) / (self.total_s - self.prompt_s)


class Process:
    """An engine at the other end of two pipes."""

    def __init__(self, name: str, command: Sequence[str]) -> None:
        self.name = name
        # Not a pipe: one that nobody reads would fill up.
        self._errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 - lives as long as the process
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True
        )
        ready = self._answer()
        self.load_s, self.peak_rss_bytes = ready["load_s"], ready["peak_rss_bytes"]

    def ask(self, prompt: Sequence[int], case: Case, new_tokens: int) -> float:
        """Seconds to write new_tokens for every row."""
        assert self._process.stdin
        request = {"prompt": prompt, "rows": case.rows, "new_tokens": new_tokens, "mode": case.mode}
        print(json.dumps(request), file=self._process.stdin, flush=True)
        answer = self._answer()
        self.peak_rss_bytes = answer["peak_rss_bytes"]
        return float(answer["seconds"])

    def close(self) -> None:
        self._process.communicate()

    def _answer(self) -> dict[str, float]:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            self._errors.seek(0)
            reason = self._errors.read().strip().splitlines()[-1:]
            raise RuntimeError(reason[0] if reason else "it ended without a word")
        answer: dict[str, float] = json.loads(line)
        return answer


def start(bundle: Bundle, arguments: argparse.Namespace) -> list[Process]:
    """Ours and every peer that is there."""
    found = []
    for name in (OURS, *(arguments.engines if arguments.peers else ())):
        path = bundle.path if name == OURS else arguments.peers / name
        python = sys.executable if name in OWN_PYTHON else arguments.peer_python
        words = ["-m", "benchmarks.engines", name, str(path), bundle.kind.value, str(arguments.threads)]
        if not path.exists():
            print(f"{name}: skipped, no {path}")
            continue
        try:
            found.append(Process(name, [python, *words]))
            print(f"{name}: loaded in {found[-1].load_s:.1f} s", flush=True)
        except (OSError, RuntimeError) as exc:
            print(f"{name}: skipped, {exc}")
    return found


def prompt_of(bundle: Bundle, lines: int, salt: int) -> list[int]:
    """A real function of about so many lines; salt keeps a round from reusing what the last one read."""
    from tokenizers import Tokenizer

    source = Path(argparse.__file__).read_text()
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    nearest = min(functions, key=lambda node: abs((node.end_lineno or node.lineno) - node.lineno + 1 - lines))
    format = PromptFormat(bundle.prompt_format)
    text = build_prompt(f"# {salt}\n{ast.unparse(nearest)}\n", format)
    tokenizer = Tokenizer.from_file(str(bundle.tokenizer_path))
    tokens: list[int] = tokenizer.encode(text, add_special_tokens=format is PromptFormat.CODET5).ids
    return tokens


def compare(
    processes: Sequence[Process],
    prompt_for: Callable[[int, int], list[int]],
    cases: Sequence[Case],
    rounds: int,
) -> Iterator[Run]:
    """Every run as it ends: all engines in turns, round after round; one that fails at a case is left out.

    prompt_for makes a prompt of a number of lines and a salt: no engine meets the same one twice.
    """
    for case in cases:
        left = list(processes)
        for number in range(rounds):
            prompt = prompt_for(case.lines, 2 * number)
            for process in list(left):
                try:
                    prompt_s = process.ask(prompt_for(case.lines, 2 * number + 1), case, 1)
                    total_s = process.ask(prompt, case, case.new_tokens)
                except RuntimeError as exc:
                    print(f"{process.name} at {case}: {exc}")
                    left.remove(process)
                    continue
                print(f"  {process.name}: first token {prompt_s:.2f} s, all {total_s:.2f} s", flush=True)
                yield Run(process.name, case, len(prompt), prompt_s, total_s)


def read_bandwidth_bytes_per_s() -> float:
    """Best of five sums over a buffer much larger than the caches, by one thread."""
    buffer = np.ones(BUFFER_BYTES // 8)
    times = []
    for _ in range(5):
        started = time.perf_counter()
        buffer.sum()
        times.append(time.perf_counter() - started)
    return BUFFER_BYTES / min(times)


def report(runs: Sequence[Run], bundle: Bundle, bandwidth: float) -> None:
    """A table a case."""
    for case in dict.fromkeys(run.case for run in runs):
        of_case = {
            name: [one for one in runs if one.engine == name and one.case == case]
            for name in dict.fromkeys(run.engine for run in runs)
        }
        ours = of_case[OURS]
        print(
            f"{case.lines} lines, {ours[0].prompt_tokens} tokens, {case.rows} x {case.mode}, "
            f"{case.new_tokens} new tokens each"
        )
        for name, taken in of_case.items():
            if taken:
                print(f"  {name:18} {_figures(taken, ours)}")
        share = statistics.median(one.steps_per_s for one in ours) * bundle.size_bytes / bandwidth
        print(f"  {share:.0%} of the read bandwidth ({bandwidth / 1e9:.1f} GB/s)")


def _figures(taken: Sequence[Run], ours: Sequence[Run]) -> str:
    steps = statistics.median(one.steps_per_s for one in taken)
    prompt = statistics.median(one.prompt_s for one in taken)
    total = statistics.median(one.total_s for one in taken)
    ratios = [mine.steps_per_s / one.steps_per_s for mine, one in zip(ours, taken, strict=False)]
    whole = statistics.median(one.total_s / mine.total_s for mine, one in zip(ours, taken, strict=False))
    return (
        f"{steps:6.1f} steps/s {steps * taken[0].case.rows:7.1f} tokens/s  prompt {prompt:6.2f} s  "
        f"all {total:6.2f} s  ours is {statistics.median(ratios):5.2f}x "
        f"[{min(ratios):.2f}-{max(ratios):.2f}] a step, {whole:5.2f}x the whole"
    )


def facts(
    runs: Sequence[Run], processes: Sequence[Process], bundle: Bundle, bandwidth: float
) -> dict[str, object]:
    """All that was measured so far."""
    return {
        "bundle": bundle.name,
        "bundle_bytes": bundle.size_bytes,
        "bandwidth_bytes_per_s": bandwidth,
        "engines": {
            one.name: {"load_s": one.load_s, "peak_rss_bytes": one.peak_rss_bytes} for one in processes
        },
        "runs": [{**asdict(run), "steps_per_s": run.steps_per_s} for run in runs],
    }


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, default=default_bundle_path())
    parser.add_argument("--peers", type=Path, help="what benchmarks.peers has prepared")
    parser.add_argument("--peer-python", default=sys.executable)
    parser.add_argument("--engines", nargs="+", choices=PEERS, default=PEERS)
    parser.add_argument("--threads", type=int, default=default_threads())
    parser.add_argument("--lines", type=int, nargs="+", default=[10, 30, 80])
    parser.add_argument("--new-tokens", type=int, default=32)
    parser.add_argument("--beams", type=int, default=4, help="0 leaves the search out")
    parser.add_argument("--samples", type=int, default=24, help="0 leaves sampling out")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


def main() -> None:
    """Measure, print, and keep every value."""
    arguments = options()
    bundle = Bundle.load(arguments.model)
    cases = []
    if arguments.beams:
        cases += [Case(lines, "beam", arguments.beams, arguments.new_tokens) for lines in arguments.lines]
    if arguments.samples:
        cases.append(Case(arguments.lines[0], "sample", arguments.samples, arguments.new_tokens // 2))
    bandwidth = read_bandwidth_bytes_per_s()
    processes = start(bundle, arguments)
    for process in processes:
        process.ask(prompt_of(bundle, cases[0].lines, -1), cases[0], 2)  # a first run allocates
    runs: list[Run] = []
    for case in cases:
        for run in compare(processes, partial(prompt_of, bundle), [case], arguments.rounds):
            runs.append(run)
            if arguments.json:
                found = facts(runs, processes, bundle, bandwidth)
                arguments.json.write_text(json.dumps(found, indent=1) + "\n")
        report([run for run in runs if run.case == case], bundle, bandwidth)
    for process in processes:
        peak = process.peak_rss_bytes
        print(f"{process.name:18} load {process.load_s:5.2f} s, peak memory {peak / 1e6:5.0f} MB")
        process.close()


if __name__ == "__main__":
    main()
