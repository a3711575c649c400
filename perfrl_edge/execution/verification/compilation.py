"""Asks the user's own Python whether it can compile a program; nothing of the program runs."""

from __future__ import annotations

from perfrl_edge.execution.guest_entry import guest_entry
from perfrl_edge.execution.sandbox.limits import Limits
from perfrl_edge.execution.sandbox.worker import SessionEnded, Worker
from perfrl_edge.execution.verification.verdict import Verdict, Verification, judge_ending


def compile_fault(worker: Worker, program: bytes, limits: Limits) -> Verification | None:
    """COMPILE_ERROR with the compiler's words, or None; a compiler brought down is the program's fault."""
    with worker.open(guest_entry("compile_check"), program) as session:
        try:
            complaint = session.request(b"compile", limits.timeout_s)
        except SessionEnded as ended:
            ending = judge_ending(ended.execution, "compiling", limits)
            return Verification(Verdict.COMPILE_ERROR, ending.detail, ending.peak_rss_bytes)
    text = complaint.decode("utf-8", "replace")
    return Verification(Verdict.COMPILE_ERROR, text) if text else None
