"""How long a user waits before anything happens: for --help, and for the model's first forward pass.

    python -m benchmarks.start_up [--rounds N]

Each figure is from fresh processes, in turns, beside an interpreter that does nothing; wall and processor
seconds are medians. The first pass is counted from the start of the process, through imports, tokenizer and
session, to the logits of a prompt of one token, as the thread that loads the model in `optimize` does it.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import time

FIRST_PASS = """\
import perfrl_edge.cli
from perfrl_edge.generation.bundle import Bundle, default_bundle_path
from perfrl_edge.generation.causal import CausalDecoder
from perfrl_edge.generation.generator import OnnxGenerator
from perfrl_edge.generation.session import create_session
from tokenizers import Tokenizer
bundle = Bundle.load(default_bundle_path())
Tokenizer.from_file(str(bundle.tokenizer_path))
CausalDecoder(create_session(bundle.graph_path("decoder"))).prefill([1])
"""
COMMANDS = {
    "an empty program": [sys.executable, "-c", ""],
    "perfrl-edge --help": [sys.executable, "-m", "perfrl_edge", "--help"],
    "first forward pass": [sys.executable, "-c", FIRST_PASS],
}


def run(command: list[str]) -> tuple[float, float]:
    """Wall and processor seconds of one process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wall_s = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall_s, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> None:
    """Take turns and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in COMMANDS}
    for _ in range(rounds):
        for name, command in COMMANDS.items():
            found[name].append(run(command))
    for name, taken in found.items():
        walls = [wall_s for wall_s, _ in taken]
        processor_s = statistics.median(cpu_s for _, cpu_s in taken)
        print(
            f"{name:20} {statistics.median(walls):6.3f} s [{min(walls):.3f}-{max(walls):.3f}], "
            f"processor {processor_s:.3f} s"
        )


if __name__ == "__main__":
    main()
