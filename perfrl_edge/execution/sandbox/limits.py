"""Limits put on a confined process, what it may do, and what is known of it afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Limits:
    """What one confined process may use. timeout_s is wall time; processes counts threads too.

    file_bytes is for each file, scratch_bytes and scratch_entries for all that is written together.
    """

    timeout_s: float = 10.0
    memory_bytes: int = 2 << 30
    output_bytes: int = 1 << 20
    file_bytes: int = 16 << 20
    scratch_bytes: int = 256 << 20
    scratch_entries: int = 50_000
    reply_bytes: int = 8 << 20
    processes: int = 64
    open_files: int = 256


class Profile(str, Enum):
    """What a confined process is for, which decides what it is allowed.

    PURE: scripts and replayed functions; no writing, forking, exec, sockets or signals.
    PROJECT: the user's pytest; may fork, exec, use AF_UNIX and write to its scratch folder.
    """

    PURE = "pure"
    PROJECT = "project"


class Status(str, Enum):
    """How a confined process ended."""

    OK = "ok"
    FAILED = "failed"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    OUTPUT = "output"
    POLICY = "policy"
    PROTOCOL = "protocol"


@dataclass(frozen=True, slots=True)
class Execution:
    """A finished confined process, timed by the parent. Output is capped at Limits.output_bytes a stream.

    Both clocks start when the payload is handed over, so set-up is not charged. exit_code is -N after
    signal N, as in subprocess. peak_rss_bytes includes the interpreter and what was preloaded into it,
    as it would in a process of its own.
    """

    status: Status
    exit_code: int | None
    stdout: bytes
    stderr: bytes
    wall_time_s: float
    cpu_time_s: float
    peak_rss_bytes: int
