"""Where a file is imported from, and what it imports that a worker may have ready."""

from __future__ import annotations

import ast
from pathlib import Path


def import_root(path: Path) -> Path:
    """The topmost folder that is not a package: what sys.path must hold for the file to be importable."""
    folder = path.resolve().parent
    while (folder / "__init__.py").exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def preloadable(program: bytes, local_folders: tuple[Path, ...]) -> tuple[str, ...]:
    """Top-level imports of a program that come from outside the project, in order."""
    names: dict[str, None] = {}
    for node in ast.parse(program).body:
        if isinstance(node, ast.Import):
            names.update(dict.fromkeys(alias.name for alias in node.names))
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names[node.module] = None
    return tuple(name for name in names if not _is_local(name.split(".")[0], local_folders))


def _is_local(name: str, folders: tuple[Path, ...]) -> bool:
    return any((folder / name).exists() or (folder / f"{name}.py").exists() for folder in folders)
