"""Prints how many programs stand for each row of the attack catalogue, and where they are run.

    python -m tests.evil_programs.coverage
"""

from collections import Counter

from tests.evil_programs.catalogue import load

LAST_ROW = 60
KINDS = ("script", "project", "function")
LEVELS = {
    "every layer": KINDS,
    "no namespaces": ("script", "project"),
    "no Landlock": ("script", "project"),
    "neither": ("script",),
    "ordinary user": ("script", "project"),
}


def main() -> None:
    """One line a row: programs by kind, then how many run at each level."""
    counts = Counter((evil.row, evil.kind) for evil in load(*KINDS))
    print("row  " + "".join(f"{name:>15}" for name in (*KINDS, *LEVELS)))
    for row in range(1, LAST_ROW + 1):
        by_kind = [counts[row, kind] for kind in KINDS]
        by_level = [sum(counts[row, kind] for kind in kinds) for kinds in LEVELS.values()]
        print(f"{row:3}  " + "".join(f"{number or '-':>15}" for number in (*by_kind, *by_level)))
    print(f"{sum(counts.values())} programs; no program for rows {missing(counts)}")


def missing(counts: Counter[tuple[int, str]]) -> str:
    """Rows that nothing stands for."""
    covered = {row for row, _ in counts}
    return ", ".join(str(row) for row in range(1, LAST_ROW + 1) if row not in covered) or "-"


if __name__ == "__main__":
    main()
