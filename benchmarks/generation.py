"""Speed of the default bundle: steps and tokens a second, time to four beams and to eight samples, memory.

The yardstick, taken in the same run, is this machine's read bandwidth: a step has to read every weight
once, so bandwidth over bundle size is the most steps a second any engine could do for one row.

    python -m benchmarks.generation [--model BUNDLE] [--threads N] [--repeats N] [--json OUT]
"""

from __future__ import annotations

import argparse
import ast
import json
import resource
import statistics
import time
from pathlib import Path
from typing import Any

import numpy as np

from perfrl_edge.candidate import Strategy
from perfrl_edge.generation.bundle import Bundle, default_bundle_path
from perfrl_edge.generation.generator import GenerationSettings, OnnxGenerator

LINES = (10, 30, 80)
BUFFER_BYTES = 1 << 29


def function_of_about(lines: int) -> str:
    """A real function of about so many lines, from the standard library."""
    source = Path(argparse.__file__).read_text()
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    nearest = min(functions, key=lambda node: abs((node.end_lineno or node.lineno) - node.lineno + 1 - lines))
    return ast.unparse(nearest) + "\n"


def read_bandwidth_bytes_per_s() -> float:
    """Best of five sums over a buffer much larger than the caches."""
    buffer = np.ones(BUFFER_BYTES // 8)
    times = []
    for _ in range(5):
        started = time.perf_counter()
        buffer.sum()
        times.append(time.perf_counter() - started)
    return BUFFER_BYTES / min(times)


def measure(generator: OnnxGenerator, source: str, strategy: Strategy, wanted: int) -> dict[str, float]:
    """Seconds and tokens of one generation."""
    before = generator.count
    started = time.perf_counter()
    first_s = None
    for _ in generator.generate(source, wanted, strategy=strategy, seed=1):
        first_s = first_s or time.perf_counter() - started
    total_s = time.perf_counter() - started
    tokens = generator.count.generated_tokens - before.generated_tokens
    return {"total_s": total_s, "first_s": first_s or total_s, "tokens_per_s": tokens / total_s}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, default=default_bundle_path())
    parser.add_argument("--threads", type=int)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    bundle = Bundle.load(arguments.model)
    generator = OnnxGenerator(bundle, GenerationSettings(threads=arguments.threads))
    bandwidth = read_bandwidth_bytes_per_s()
    rows: list[dict[str, Any]] = []
    print(f"{bundle.name}: {bundle.size_bytes / 1e6:.0f} MB; one core reads {bandwidth / 1e9:.1f} GB/s")
    for lines in LINES:
        source = function_of_about(lines)
        prompt = generator.count_prompt_tokens(source)
        for strategy, wanted in ((Strategy.BEAM, 4), (Strategy.SAMPLE, 8)):
            runs = [measure(generator, source, strategy, wanted) for _ in range(arguments.repeats)]
            row = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
            facts = {"lines": lines, "prompt_tokens": prompt, "strategy": strategy.value}
            rows.append({**facts, **row, "runs": runs})
            seconds = f"first {row['first_s']:6.2f} s, all {row['total_s']:6.2f} s"
            what = f"{lines:3} lines, {prompt:4} prompt tokens, {wanted} {strategy.value}"
            print(f"{what}: {seconds}, {row['tokens_per_s']:6.1f} tokens/s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    share = peak / bundle.size_bytes
    print(f"load {generator.count.load_s:.2f} s, peak memory {peak / 1e6:.0f} MB = {share:.2f} bundles")
    if arguments.json:
        arguments.json.write_text(
            json.dumps({"bandwidth_bytes_per_s": bandwidth, "rows": rows}, indent=2) + "\n"
        )


if __name__ == "__main__":
    main()
