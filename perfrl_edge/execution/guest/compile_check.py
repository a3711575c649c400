"""Says whether the user's Python can compile a program, without running any of it."""

from __future__ import annotations

from typing import Any


def main(channel: Any, payload: bytes) -> None:
    """Answer the first message with what the compiler says; empty when it has no complaint."""
    channel.receive()
    try:
        compile(payload, "<candidate>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as exc:
        channel.send(("%s: %s" % (type(exc).__name__, exc)).encode("utf-8", "replace"))
    else:
        channel.send(b"")
