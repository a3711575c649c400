"""Runs the payload as a script: as __main__, reading stdin, ending as the interpreter would end it."""

from __future__ import annotations

import linecache
import sys
import types
from typing import Any


def main(channel: Any, payload: bytes) -> None:
    """Run the program; what it raises, prints and returns is for the caller to see from outside."""
    name = "<program>"
    program = types.ModuleType("__main__")
    program.__dict__["__file__"] = name
    sys.modules["__main__"] = program
    sys.argv = [name]
    linecache.cache[name] = (len(payload), None, payload.decode("utf-8", "replace").splitlines(True), name)
    exec(compile(payload, name, "exec", dont_inherit=True), program.__dict__)
