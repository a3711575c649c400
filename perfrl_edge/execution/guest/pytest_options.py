"""How pytest is run here: as the project configures it, but in one process and leaving nothing behind."""

from __future__ import annotations

import importlib.util
import sys
from typing import Any, List


def run_pytest(tests: str, plugins: List[Any], stop_early: bool = False) -> int:
    """Run the tests in this process; the exit code."""
    import pytest

    arguments = ["-p", "no:cacheprovider", "-p", "no:randomly"]
    arguments += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]  # plugins were imported before the fork
    if importlib.util.find_spec("xdist") is not None:
        arguments += ["-n", "0"]
    if importlib.util.find_spec("pytest_cov") is not None:
        arguments += ["--no-cov"]
    arguments += ["-x"] if stop_early else []
    sys.argv = ["pytest"]
    return int(pytest.main([*arguments, tests], plugins=plugins))
