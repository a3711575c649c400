"""git is asked one question, and neither its index nor the repository's own programs are touched by it."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from perfrl_edge.errors import ApplyError
from perfrl_edge.program.apply import apply, require_replaceable, undo
from perfrl_edge.program.git_state import differs_from_head, operation_under_way

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

OLD, NEW = b"x = 1\n", b"x = 2\n"


def git(repository: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    command = ["git", *identity, "-C", str(repository), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A committed file below the root of a repository."""
    path = tmp_path / "repository" / "src" / "m.py"
    path.parent.mkdir(parents=True)
    path.write_bytes(OLD)
    git(tmp_path / "repository", "init", "-q")
    git(tmp_path / "repository", "add", ".")
    git(tmp_path / "repository", "commit", "-qm", "first")
    return path


def fingerprint(repository: Path) -> dict[str, str]:
    files = (path for path in (repository / ".git").rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_a_committed_file_is_replaced_and_taken_back_without_a_trace_in_git(
    target: Path, tmp_path: Path
) -> None:
    before = fingerprint(target.parents[1])
    apply(target, OLD, NEW, tmp_path / "state")
    assert target.read_bytes() == NEW
    undo(target, tmp_path / "state")
    assert fingerprint(target.parents[1]) == before


@pytest.mark.parametrize("stage", [False, True])
def test_a_file_with_uncommitted_changes_needs_allow_dirty(target: Path, tmp_path: Path, stage: bool) -> None:
    edited = OLD + b"y = 1\n"
    target.write_bytes(edited)
    if stage:
        git(target.parent, "add", ".")
    with pytest.raises(ApplyError, match="--allow-dirty"):
        require_replaceable(target, tmp_path / "state")
    require_replaceable(target, tmp_path / "state", allow_dirty=True)
    with pytest.raises(ApplyError, match="--allow-dirty"):
        apply(target, edited, NEW, tmp_path / "state")
    assert target.read_bytes() == edited
    apply(target, edited, NEW, tmp_path / "state", allow_dirty=True)
    assert target.read_bytes() == NEW


def test_a_merge_under_way_needs_allow_dirty_even_where_it_left_the_file_alone(
    target: Path, tmp_path: Path
) -> None:
    repository, other = target.parents[1], target.with_name("other.py")
    trunk = git(repository, "branch", "--show-current").strip()
    for branch, content in (("theirs", b"1"), (trunk, b"2")):
        git(repository, "checkout", "-q", *(["-b", "theirs"] if branch == "theirs" else [trunk]))
        other.write_bytes(content)
        git(repository, "add", ".")
        git(repository, "commit", "-qm", branch)
    assert operation_under_way(target.parent) is None
    with pytest.raises(subprocess.CalledProcessError):
        git(repository, "merge", "theirs")
    with pytest.raises(ApplyError, match="a merge is under way"):
        apply(target, OLD, NEW, tmp_path / "state")
    assert target.read_bytes() == OLD
    apply(target, OLD, NEW, tmp_path / "state", allow_dirty=True)
    assert target.read_bytes() == NEW


def test_the_state_of_a_worktree_is_its_own(target: Path, tmp_path: Path) -> None:
    git(target.parent, "worktree", "add", "-q", "-b", "side", str(tmp_path / "side"))
    repository = target.parents[1]
    (repository / ".git" / "MERGE_HEAD").write_text(git(repository, "rev-parse", "HEAD"))
    assert operation_under_way(target.parent) == "merge"
    assert operation_under_way(tmp_path / "side") is None


def test_a_submodule_is_a_repository_of_its_own(target: Path, tmp_path: Path) -> None:
    outer = tmp_path / "outer"
    outer.mkdir()
    git(outer, "init", "-q")
    inner = str(target.parents[1])
    git(outer, "-c", "protocol.file.allow=always", "submodule", "add", "-q", inner, "inner")
    path = outer / "inner" / "src" / "m.py"
    assert not differs_from_head(path, OLD)
    assert differs_from_head(path, NEW)


def test_files_that_git_does_not_know_are_not_dirty(target: Path, tmp_path: Path) -> None:
    assert not differs_from_head(target.with_name("untracked.py"), b"z")
    assert not differs_from_head(tmp_path / "m.py", b"z")


def test_a_repository_without_commits_is_not_dirty(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    assert not differs_from_head(tmp_path / "m.py", b"z")


def test_a_file_checked_out_with_crlf_is_clean(target: Path) -> None:
    assert not differs_from_head(target, b"x = 1\r\n")
    assert differs_from_head(target, b"x = 1\r")


def test_a_worktree_is_understood(target: Path, tmp_path: Path) -> None:
    git(target.parents[1], "worktree", "add", "-q", str(tmp_path / "other"))
    other = tmp_path / "other" / "src" / "m.py"
    assert not differs_from_head(other, OLD)
    assert differs_from_head(other, NEW)


def test_a_name_that_git_would_read_as_a_pattern_is_taken_literally(target: Path) -> None:
    odd = target.with_name("[m]*:?.py")
    odd.write_bytes(OLD)
    git(target.parent, "add", ".")
    git(target.parent, "commit", "-qm", "odd")
    assert not differs_from_head(odd, OLD)
    assert differs_from_head(odd, NEW)


def test_the_repositorys_own_programs_are_not_run(target: Path, tmp_path: Path) -> None:
    trap = tmp_path / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path / 'sprung'}\ncat\n")
    trap.chmod(0o755)
    repository = target.parents[1]
    for setting in (
        "core.fsmonitor",
        "core.pager",
        "filter.evil.clean",
        "filter.evil.smudge",
        "core.sshCommand",
    ):
        git(repository, "config", setting, str(trap))
    (repository / ".gitattributes").write_text("*.py filter=evil\n")
    target.touch()
    assert not differs_from_head(target, OLD)
    assert not (tmp_path / "sprung").exists()
