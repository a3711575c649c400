"""Says at the end of a run how many faults replacing a file survived."""

from __future__ import annotations

import pytest

FAULTS_SURVIVED = pytest.StashKey[int]()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    survived = config.stash.get(FAULTS_SURVIVED, 0)
    if survived:
        terminalreporter.write_line(
            f"apply and undo: {survived} faults, after each of which the file was whole"
        )
