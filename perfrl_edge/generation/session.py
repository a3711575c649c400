"""onnxruntime sessions: which provider, how many threads, how memory is kept.

onnxruntime is imported inside the functions, so that `perfrl-edge --help` does not pay for it.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from perfrl_edge.errors import BundleError, RuntimeMissingError

if TYPE_CHECKING:
    import onnxruntime

_LOG = logging.getLogger(__name__)
_CUDA = "CUDAExecutionProvider"
_CPU = "CPUExecutionProvider"
_CPU_FACTS = Path("/proc/cpuinfo")


def load_onnxruntime() -> Any:
    """The onnxruntime module, or an error that says what to install."""
    try:
        import onnxruntime
    except ImportError as exc:
        raise RuntimeMissingError(
            'onnxruntime is not installed. Type: pip install "perfrl-edge[cpu]" '
            '(or "perfrl-edge[gpu]" on a machine with an NVIDIA GPU)'
        ) from exc
    return onnxruntime


def providers() -> list[str]:
    """The execution providers to ask for, best first."""
    offered = load_onnxruntime().get_available_providers()
    return [name for name in (_CUDA, _CPU) if name in offered]


def default_threads() -> int:
    """One thread for each physical core this process may use; hyper-threads slow matrix products down."""
    import psutil

    allowed = len(os.sched_getaffinity(0))
    return max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))


def create_session(graph: Path, threads: int | None = None) -> onnxruntime.InferenceSession:
    """Load one graph; its weights stay mapped from their files."""
    ort = load_onnxruntime()
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads or default_threads()
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Threads that spin between operators take the cores from the programs judged meanwhile.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if not has_vnni(_CPU_FACTS):
        # Products with signed 8-bit weights saturate on such a processor: they are made unsigned.
        options.add_session_config_entry("session.x64quantprecision", "1")
    wanted = providers()
    try:
        session = ort.InferenceSession(str(graph), options, providers=wanted)
    except Exception as exc:
        raise BundleError(f"onnxruntime cannot load {graph}: {exc}") from exc
    if is_fallback(wanted, session.get_providers()):
        _say_fallback()
    return session


def has_vnni(facts: Path) -> bool:
    """Do the processor's instructions sum 8-bit products exactly? False where facts cannot be read."""
    try:
        with facts.open(encoding="utf-8") as lines:
            flags = next((line for line in lines if line.startswith("flags")), "")
    except OSError:
        return False
    return "vnni" in flags


def is_fallback(wanted: Sequence[str], got: Sequence[str]) -> bool:
    """Was CUDA offered and then not usable, for want of a device or a driver?"""
    return _CUDA in wanted and _CUDA not in got


@cache
def _say_fallback() -> None:
    """Once, however many graphs a bundle has."""
    _LOG.warning("onnxruntime offers CUDA but found no usable device; the model runs on the CPU.")


class Binding:
    """Runs one session on values that stay where onnxruntime put them between runs."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self._ort = load_onnxruntime()
        self._session = session
        self._binding = session.io_binding()
        self._needed_only = self._ort.RunOptions()
        self._needed_only.only_execute_path_to_fetches = True

    def value(self, array: NDArray[Any]) -> Any:
        """A value backed by this array."""
        return self._ort.OrtValue.ortvalue_from_numpy(np.ascontiguousarray(array))

    def take(self, value: Any, rows: Sequence[int]) -> Any:
        """A copy of some rows of a value, in the order given."""
        return self.value(value.numpy().take(rows, axis=0))

    def release(self) -> None:
        """Let go of what the last run read and wrote."""
        self._binding.clear_binding_inputs()
        self._binding.clear_binding_outputs()

    def run(
        self,
        arrays: Mapping[str, NDArray[Any]],
        values: Mapping[str, Any],
        outputs: Sequence[str],
        into: Mapping[str, Any] = MappingProxyType({}),
    ) -> list[Any]:
        """Run the nodes that are needed; write some outputs into given values, return the others.

        Nothing is copied, neither what goes in nor what comes out.
        """
        self.release()
        binding = self._binding
        for name, array in arrays.items():
            binding.bind_cpu_input(name, array)
        for name, value in values.items():
            binding.bind_ortvalue_input(name, value)
        for name in outputs:
            binding.bind_output(name, "cpu")
        for name, value in into.items():
            binding.bind_ortvalue_output(name, value)
        self._session.run_with_iobinding(binding, self._needed_only)
        found: list[Any] = binding.get_outputs()
        return found[: len(outputs)]
