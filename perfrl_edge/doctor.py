"""What this machine can do, found out by trying: sandbox, timer, model, provider."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from perfrl_edge.errors import PerfRLError
from perfrl_edge.execution.measurement.machine import describe_machine
from perfrl_edge.execution.sandbox.canary import SandboxReport, prove_sandbox
from perfrl_edge.execution.sandbox.limits import Limits, Profile
from perfrl_edge.generation.bundle import MANIFEST_NAME, Bundle, default_bundle_path
from perfrl_edge.generation.session import default_threads, providers
from perfrl_edge.report import plain
from perfrl_edge.versions import versions

CANNOT_JUDGE = 4
TIMER_SAMPLES = 41


@dataclass(frozen=True, slots=True)
class Findings:
    """Facts by subject, ready to print, and the exit code they amount to."""

    facts: dict[str, dict[str, Any]]
    exit_code: int


def examine(bundle_path: Path | None, interpreter: Path) -> Findings:
    """Try everything a run needs. Only a host that cannot confine programs makes the exit code 4."""
    sandbox, missing = _sandbox_facts(interpreter)
    facts = {
        "machine": plain(describe_machine()),
        "sandbox": sandbox,
        "timer": timer_noise(time.perf_counter),
        "model": _model_facts(bundle_path or default_bundle_path()),
        "runtime": _runtime_facts(),
        "versions": versions(),
    }
    return Findings(facts, CANNOT_JUDGE if missing else 0)


def timer_noise(clock: Callable[[], float], samples: int = TIMER_SAMPLES) -> dict[str, Any]:
    """How far the same work, timed again, strays from its median: the spread every speedup must beat."""
    values_s = []
    for _ in range(samples):
        started = clock()
        sum(range(100_000))
        values_s.append(clock() - started)
    median_s = statistics.median(values_s)
    spread = statistics.median(abs(value - median_s) for value in values_s) / median_s if median_s else 0.0
    return {
        "typical_deviation": f"{spread:.1%}",
        "advice": "quiet" if spread < 0.03 else "noisy: close other programs, or expect INCONCLUSIVE",
    }


def installed_models() -> list[dict[str, Any]]:
    """The bundles that came with the package."""
    folder = default_bundle_path().parent
    found = (Bundle.load(path.parent) for path in sorted(folder.glob(f"*/{MANIFEST_NAME}")))
    return [_describe(bundle) for bundle in found]


def _describe(bundle: Bundle) -> dict[str, Any]:
    return {
        "folder": bundle.path.name,
        "name": bundle.name,
        "kind": bundle.kind.value,
        "size": f"{bundle.size_bytes / 1e6:.0f} MB",
        "licence": bundle.manifest.get("license"),
        "trained": bundle.trained,
    }


def _model_facts(path: Path) -> dict[str, Any]:
    try:
        return {"path": str(path), **_describe(Bundle.load(path))}
    except PerfRLError as exc:
        return {"path": str(path), "problem": str(exc)}


def _runtime_facts() -> dict[str, Any]:
    try:
        return {"providers": ", ".join(providers()), "threads": default_threads()}
    except PerfRLError as exc:
        return {"problem": str(exc)}


def _sandbox_facts(interpreter: Path) -> tuple[dict[str, Any], bool]:
    facts: dict[str, Any] = {}
    missing = False
    for profile in Profile:
        try:
            report: SandboxReport = prove_sandbox(interpreter, profile, Limits())
        except PerfRLError as exc:
            facts[profile.value] = str(exc)
            missing = True
            continue
        facts[profile.value] = report.summary().removeprefix(f"sandbox {profile.value}: ")
        for one in report.missing:
            facts[f"{profile.value} {one.name}"] = f"NOT PROVED: {one.detail}"
        missing = missing or bool(report.missing)
    return facts, missing
