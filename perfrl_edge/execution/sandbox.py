"""Limits put on a confined process, and what is known of it afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Limits:
    """What one confined process may use."""

    timeout_s: float = 10.0
    memory_bytes: int = 2 << 30
    output_bytes: int = 1 << 20
    file_bytes: int = 16 << 20


class Status(str, Enum):
    """How a confined process ended."""

    OK = "ok"
    FAILED = "failed"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    OUTPUT = "output"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class Execution:
    """A finished confined process, timed by the parent. Output is capped at Limits.output_bytes a stream."""

    status: Status
    exit_code: int | None
    stdout: bytes
    stderr: bytes
    wall_time_s: float
    cpu_time_s: float
    peak_rss_bytes: int
