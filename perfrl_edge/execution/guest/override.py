"""Makes every import of one file get other bytes than the disk holds: the user's tree is never written.

Works by file, not by module name: whatever name the tests import it under, through whatever path or
editable install. A process that the tests start by themselves does not see the override.
"""

from __future__ import annotations

import importlib.machinery
import os
import sys
from typing import Any, Callable, Dict, List, Optional


def _modules_by_file() -> Dict[str, List[str]]:
    """Names of what was imported from the disk already, by real path."""
    names: Dict[str, List[str]] = {}
    for name, module in list(sys.modules.items()):
        names.setdefault(os.path.realpath(getattr(module, "__file__", None) or ""), []).append(name)
    return names


PRELOADED = _modules_by_file()  # looked up before the fork: a child that does it copies a page a module


def install_override(target: str, program: bytes, on_loaded: Optional[Callable[[Any], None]] = None) -> None:
    """Serve program for the file at target, a real path; on_loaded gets each module made from it."""
    loader = importlib.machinery.SourceFileLoader
    base = target.rpartition("/")[2]
    plain_get_code, plain_exec = loader.get_code, loader.exec_module
    compiled: List[Any] = []

    def is_target(name: str) -> bool:
        if name == target:
            return True
        return os.path.realpath(name) == target if name.endswith(base) or os.path.islink(name) else False

    def get_code(self: Any, fullname: str) -> Any:
        if not is_target(self.path):
            return plain_get_code(self, fullname)
        if not compiled:
            compiled.append(compile(program, self.path, "exec", dont_inherit=True))
        return compiled[0]

    def exec_module(self: Any, module: Any) -> None:
        plain_exec(self, module)
        if on_loaded is not None and is_target(self.path):
            on_loaded(module)

    for name in PRELOADED.get(target, ()):
        sys.modules.pop(name, None)
    loader.get_code = get_code  # type: ignore[method-assign]
    loader.exec_module = exec_module  # type: ignore[method-assign]


def extend_sys_path(first: List[str], last: List[str]) -> None:
    """Put directories before and after the interpreter's own, without repeating any."""
    sys.path[:0] = [entry for entry in first if entry not in sys.path]
    sys.path += [entry for entry in last if entry not in sys.path]
