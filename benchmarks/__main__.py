"""`make bench`: the benchmarks one after another. Each can be run alone, with options of its own.

false_faster, accepted_rate, proved_rate and training take long and are named, not run, unless --all is given.
"""

from __future__ import annotations

import subprocess
import sys

QUICK = ("benchmarks.sandbox", "benchmarks.generation")
LONG = (
    "benchmarks.false_faster",
    "benchmarks.accepted_rate",
    "benchmarks.proved_rate",
    "benchmarks.training",
)


def main() -> None:
    """Run the benchmarks; a failing one does not keep the others from running."""
    everything = "--all" in sys.argv[1:]
    failed = []
    for module in (*QUICK, *LONG) if everything else QUICK:
        print(f"== {module}", flush=True)
        if subprocess.run([sys.executable, "-m", module], check=False).returncode:
            failed.append(module)
    if not everything:
        print(f"not run (pass --all): {', '.join(LONG)}")
    sys.exit(f"failed: {', '.join(failed)}" if failed else 0)


if __name__ == "__main__":
    main()
