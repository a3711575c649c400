"""One run of the user's pytest, as `python -m pytest` from the project root, with the target overridden.

The first message starts the run; the reply sums it up. Later messages ask for parts: "outcomes N" the
N-th slice of the outcomes, "call N" one recorded argument list. A run that ends early answers nothing.
"""

from __future__ import annotations

import importlib.util
import json
import os
import pickle
import sys
from typing import Any, Dict, List

from .override import extend_sys_path, install_override
from .pytest_options import run_pytest
from .recorder import Recorder

OUTCOMES_A_SLICE = 2000
LONGEST_REASON = 400


class Outcomes:
    """The pytest plugin: every phase of every test, and what went wrong while collecting."""

    def __init__(self) -> None:
        self.phases: List[List[str]] = []
        self.subtests: Dict[str, int] = {}
        self.collected: List[str] = []
        self.collection_errors: List[str] = []
        self.reasons: Dict[str, str] = {}
        self.finished = False

    def pytest_collectreport(self, report: Any) -> None:
        if report.failed:
            self.collection_errors.append("%s: %s" % (report.nodeid or "collection", _reason(report)))

    def pytest_collection_modifyitems(self, items: List[Any]) -> None:
        self.collected = [item.nodeid for item in items]

    def pytest_runtest_logreport(self, report: Any) -> None:
        expected = " (expected)" if hasattr(report, "wasxfail") else ""
        phase = report.when
        if hasattr(report, "context"):  # a subtest: one more report of the same test and phase
            number = self.subtests[report.nodeid] = self.subtests.get(report.nodeid, 0) + 1
            phase = "subtest %d" % number
        self.phases.append([report.nodeid, phase, report.outcome + expected])
        if report.failed:
            self.reasons.setdefault(report.nodeid, _reason(report))

    def pytest_sessionfinish(self) -> None:
        self.finished = True


def _reason(report: Any) -> str:
    lines: List[str] = [line for line in report.longreprtext.splitlines() if line.strip()]
    errors = [line[1:].strip() for line in lines if line.startswith("E ")]
    return (errors[0] if errors else lines[-1] if lines else "")[:LONGEST_REASON]


def main(channel: Any, payload: bytes) -> None:
    """Run the suite when told to, then answer questions about it."""
    job = pickle.loads(payload)
    extend_sys_path([job["project_root"]], [job["import_root"]])
    recorder = Recorder(job["qualname"], job["seed"]) if job["record"] else None
    channel.receive()
    if importlib.util.find_spec("pytest") is None:
        channel.send(json.dumps({"missing": "pytest"}).encode())
        return
    install_override(job["path"], job["program"], recorder.wrap_in if recorder else None)
    outcomes = Outcomes()
    exit_code = run_pytest(job["tests"], [outcomes], job["stop_early"])
    calls = recorder.calls() if recorder else []
    channel.send(json.dumps(_summary(job, outcomes, exit_code, recorder, calls)).encode())
    _answer(channel, outcomes, calls)


def _imported(local_folders: List[str]) -> List[str]:
    """Modules from outside the project that the run needed, in the order it imported them."""
    folders = tuple(os.path.join(folder, "") for folder in local_folders)
    names = []
    for name, module in list(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        origin = getattr(spec, "origin", None) or ""
        if spec is not None and name == spec.name and not os.path.realpath(origin).startswith(folders):
            names.append(name)
    return names


def _summary(
    job: Dict[str, Any], outcomes: Outcomes, exit_code: int, recorder: Any, calls: List[Any]
) -> Dict[str, Any]:
    return {
        "exit_code": exit_code,
        "finished": outcomes.finished,
        "collected": len(outcomes.collected),
        "phases": len(outcomes.phases),
        "collection_errors": outcomes.collection_errors[:5],
        "reasons": dict(list(outcomes.reasons.items())[:5]),
        "imported": _imported(job["local"]),
        "recorded": recorder
        and {
            "module": recorder.module_name,
            "sys_path": [os.path.abspath(entry) for entry in sys.path],
            "count": recorder.count,
            "unpicklable": recorder.unpicklable,
            "only_none": recorder.only_none,
            "calls": [{"test": call.test, "seconds": call.seconds, "raised": call.raised} for call in calls],
        },
    }


def _answer(channel: Any, outcomes: Outcomes, calls: List[Any]) -> None:
    while True:
        message = channel.receive()
        if message is None:
            return
        what, number = message.decode().split()
        if what == "call":
            channel.send(calls[int(number)].blob)
        else:
            start = int(number) * OUTCOMES_A_SLICE
            channel.send(json.dumps(outcomes.phases[start : start + OUTCOMES_A_SLICE]).encode())
