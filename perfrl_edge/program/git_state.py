"""What git says of a file's folder: committed as it is, a merge under way? Index and hooks stay untouched."""

from __future__ import annotations

import hashlib
import os
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
_UNDER_WAY = {
    "MERGE_HEAD": "merge",
    "rebase-merge": "rebase",
    "rebase-apply": "rebase",
    "CHERRY_PICK_HEAD": "cherry-pick",
    "REVERT_HEAD": "revert",
}
_ENVIRONMENT = {"LC_ALL": "C", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0"}


def differs_from_head(path: Path, content: bytes) -> bool:
    """True if git tracks the file and content is not its committed version; False without git or history."""
    fields = _ask(path.parent, "ls-tree", "-z", "HEAD", "--", path.name).split(b"\t")[0].split()
    if len(fields) != 3:
        return False
    committed = fields[2].decode("ascii")
    return committed not in {_blob_id(content, committed), _blob_id(_lf(content), committed)}


def operation_under_way(folder: Path) -> str | None:
    """The merge, rebase, cherry-pick or revert that the folder's repository is in the middle of."""
    said = _ask(folder, "rev-parse", "--absolute-git-dir").removesuffix(b"\n")
    if not said:
        return None
    git_folder = Path(os.fsdecode(said))
    return next((what for name, what in _UNDER_WAY.items() if (git_folder / name).exists()), None)


def _ask(folder: Path, *arguments: str) -> bytes:
    """What git answers; empty where there is no git, no repository or no answer."""
    git = shutil.which("git")
    if git is None:
        return b""
    try:
        done = subprocess.run(
            [git, *_HARDENED, "-C", str(folder), *arguments],
            capture_output=True,
            timeout=_TIMEOUT_S,
            env=_ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return done.stdout if done.returncode == 0 else b""


def _blob_id(content: bytes, like: str) -> str:
    """The id git gives a blob, by the hash that the repository uses (ids of 40 digits are SHA-1)."""
    name = "sha1" if len(like) == 40 else "sha256"
    return hashlib.new(name, b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def _lf(content: bytes) -> bytes:
    """What git stores for a text file that is checked out with CRLF."""
    return content.replace(b"\r\n", b"\n")
