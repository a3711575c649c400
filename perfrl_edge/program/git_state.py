"""Does a file differ from what git last committed? Asked without touching index, hooks or filters."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

_TIMEOUT_S = 20.0
# Only the tree of HEAD is read. `git status` would refresh the index and run the repository's own
# monitors and filters; a repository is somebody else's text.
_HARDENED = [
    "--no-optional-locks",
    "--no-pager",
    "--literal-pathspecs",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "safe.directory=*",
]
_ENVIRONMENT = {"LC_ALL": "C", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0"}


def differs_from_head(path: Path, content: bytes) -> bool:
    """True if git tracks the file and content is not its committed version; False without git or history."""
    git = shutil.which("git")
    committed = _committed_blob(git, path) if git else None
    return committed is not None and committed not in {
        _blob_id(content, committed),
        _blob_id(_lf(content), committed),
    }


def _committed_blob(git: str, path: Path) -> str | None:
    command = [git, *_HARDENED, "-C", str(path.parent), "ls-tree", "-z", "HEAD", "--", path.name]
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            timeout=_TIMEOUT_S,
            env=_ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    fields = done.stdout.split(b"\t")[0].split()
    return fields[2].decode("ascii") if done.returncode == 0 and len(fields) == 3 else None


def _blob_id(content: bytes, like: str) -> str:
    """The id git gives a blob, by the hash that the repository uses (ids of 40 digits are SHA-1)."""
    name = "sha1" if len(like) == 40 else "sha256"
    return hashlib.new(name, b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def _lf(content: bytes) -> bytes:
    """What git stores for a text file that is checked out with CRLF."""
    return content.replace(b"\r\n", b"\n")
