"""The Python that runs the user's code, which need not be the one that runs perfrl-edge."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from perfrl_edge.errors import InputError
from perfrl_edge.program.suite import ROOT_MARKERS

OLDEST = (3, 8)
_PROBE = "import sys; print('%d.%d' % sys.version_info[:2])"
_PROBE_TIMEOUT_S = 20.0


def find_interpreter(explicit: Path | None, source: Path, virtual_env: Path | None = None) -> Path:
    """The interpreter asked for, else the active environment's, else one beside the source, else our own.

    virtual_env is the value of VIRTUAL_ENV; where it names the environment that perfrl-edge itself is
    installed in, that may be why it is active, and one beside the source is nearer the project. The
    interpreter found is run once to see that it works.
    """
    if explicit is not None:
        return checked(explicit, "--python")
    if virtual_env is not None and virtual_env.resolve() != Path(sys.prefix).resolve():
        return checked(virtual_env / "bin" / "python", "VIRTUAL_ENV")
    for folder in source.resolve().parents:
        for name in (".venv", "venv"):
            if (folder / name / "pyvenv.cfg").is_file():
                return checked(folder / name / "bin" / "python", f"{folder / name}")
        if any((folder / marker).exists() for marker in ROOT_MARKERS):
            break
    return Path(sys.executable)


def checked(python: Path, origin: str) -> Path:
    """The interpreter's absolute path, once it has shown that it runs and is not too old."""
    # Not resolved: a virtual environment's python is a link, and what it is depends on the link's place.
    path = Path.cwd() / python
    try:
        done = subprocess.run(
            [path, "-I", "-S", "-c", _PROBE],
            capture_output=True,
            text=True,
            timeout=_PROBE_TIMEOUT_S,
            check=True,
        )
        version = tuple(int(part) for part in done.stdout.split("."))
    except (OSError, ValueError, subprocess.SubprocessError) as exc:
        raise InputError(
            f"{path} (from {origin}) does not run as a Python interpreter: {exc}; use --python"
        ) from exc
    if version < OLDEST:
        oldest = ".".join(map(str, OLDEST))
        raise InputError(
            f"{path} (from {origin}) is Python {done.stdout.strip()}; at least {oldest} is needed"
        )
    return path
