"""Replacing a file: refused where it is not safe, whole or not at all where it is."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from perfrl_edge.errors import ApplyError
from perfrl_edge.program.apply import Recovery, apply, recover, undo
from perfrl_edge.program.journal import sha256, state_folder
from tests.program.faulty_disk import InterruptingDisk, TracingDisk

OLD = b"def f(n):\r\n\treturn sum(range(n))\r\n"
NEW = b"def f(n):\r\n\treturn n * (n - 1) // 2\r\n"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    path = folder / "m.py"
    path.write_bytes(OLD)
    path.chmod(0o640)
    return path


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state" / "perfrl-edge"


def assert_refused(target: Path, state: Path, words: str, original: bytes = OLD) -> None:
    before = {path: path.read_bytes() for path in target.parent.iterdir() if path.is_file()}
    with pytest.raises(ApplyError, match=words):
        apply(target, original, NEW, state)
    assert {path: path.read_bytes() for path in target.parent.iterdir() if path.is_file()} == before


def test_apply_replaces_the_bytes_and_keeps_the_mode(target: Path, state: Path) -> None:
    apply(target, OLD, NEW, state)
    assert target.read_bytes() == NEW
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert [path.name for path in target.parent.iterdir()] == ["m.py"]


def test_extended_attributes_survive(target: Path, state: Path) -> None:
    try:
        os.setxattr(target, "user.note", b"kept")
    except OSError:
        pytest.skip("this file system keeps no user attributes")
    apply(target, OLD, NEW, state)
    assert os.getxattr(target, "user.note") == b"kept"


def test_undo_restores_the_exact_bytes_one_change_at_a_time(target: Path, state: Path) -> None:
    apply(target, OLD, NEW, state)
    apply(target, NEW, NEW + b"# more\n", state)
    undo(target, state)
    assert target.read_bytes() == NEW
    undo(target, state)
    assert target.read_bytes() == OLD
    with pytest.raises(ApplyError, match="no change"):
        undo(target, state)


def test_undo_refuses_to_discard_later_edits_and_names_the_backup(target: Path, state: Path) -> None:
    apply(target, OLD, NEW, state)
    target.write_bytes(NEW + b"# the user's\n")
    with pytest.raises(ApplyError, match=sha256(OLD)):
        undo(target, state)
    assert target.read_bytes() == NEW + b"# the user's\n"


def test_undo_refuses_a_damaged_backup(target: Path, state: Path) -> None:
    apply(target, OLD, NEW, state)
    (state_folder(target, state) / "backups" / sha256(OLD)).write_bytes(b"")
    with pytest.raises(ApplyError, match="damaged"):
        undo(target, state)
    assert target.read_bytes() == NEW


def test_a_file_changed_since_it_was_read_is_refused(target: Path, state: Path) -> None:
    target.write_bytes(OLD + b"# edit\n")
    assert_refused(target, state, "has changed since")


def test_a_missing_file_is_refused(target: Path, state: Path) -> None:
    target.unlink()
    assert_refused(target, state, "does not exist")


def test_a_symbolic_link_is_refused(target: Path, state: Path) -> None:
    real = target.rename(target.with_name("real.py"))
    target.symlink_to(real)
    assert_refused(target, state, "symbolic link")
    assert target.is_symlink()


def test_a_hard_link_is_refused(target: Path, state: Path) -> None:
    target.with_name("other.py").hardlink_to(target)
    assert_refused(target, state, "2 hard links")


def test_a_named_pipe_is_refused_without_waiting_for_a_writer(target: Path, state: Path) -> None:
    target.unlink()
    os.mkfifo(target)
    assert_refused(target, state, "not a regular file")


def test_a_folder_is_refused(target: Path, state: Path) -> None:
    target.unlink()
    target.mkdir()
    assert_refused(target, state, "not a regular file")


def test_a_read_only_file_is_refused_even_to_root(target: Path, state: Path) -> None:
    target.chmod(0o444)
    assert_refused(target, state, "read-only")


def test_a_read_only_folder_is_refused_even_to_root(target: Path, state: Path) -> None:
    target.parent.chmod(0o555)
    try:
        assert_refused(target, state, "read-only")
    finally:
        target.parent.chmod(0o755)


def test_a_file_in_the_temporary_place_is_not_overwritten(target: Path, state: Path) -> None:
    in_the_way = target.with_name(".m.py.perfrl-edge")
    in_the_way.write_bytes(b"somebody's")
    with pytest.raises(ApplyError, match="File exists"):
        apply(target, OLD, NEW, state)
    assert target.read_bytes() == OLD


def test_a_lock_held_by_another_run_is_refused_with_its_process_id(target: Path, state: Path) -> None:
    holder_code = (
        "import sys, pathlib; from perfrl_edge.program.journal import Journal; "
        "from perfrl_edge.program.disk import Disk\n"
        "with Journal(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), Disk()):\n"
        "    print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder_code, target, state], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        assert_refused(target, state, f"process {holder.pid}")
        holder.kill()
    apply(target, OLD, NEW, state)
    assert target.read_bytes() == NEW


def test_an_edit_at_any_moment_before_the_swap_is_kept(target: Path, state: Path) -> None:
    edit = OLD + b"# the user's edit\n"
    refused = 0
    at = 0
    while True:
        target.write_bytes(OLD)
        disk = InterruptingDisk(at, lambda: edit_once(target, edit))
        try:
            apply(target, OLD, NEW, state, disk=disk)
        except ApplyError:
            assert target.read_bytes() == edit
            refused += 1
        else:
            break
        at += 1
    assert refused > 20


def edit_once(target: Path, edit: bytes) -> None:
    if target.read_bytes() == OLD:
        target.write_bytes(edit)


def test_what_is_durable_comes_first(target: Path, state: Path) -> None:
    disk = TracingDisk()
    apply(target, OLD, NEW, state, disk=disk)
    calls = disk._trace
    temporary, folder = ".m.py.perfrl-edge", str(target.parent)
    steps = [
        ("fsync", f"{sha256(OLD)}.part"),
        ("rename", f"{sha256(OLD)}.part"),
        ("fsync", "journal.json.part"),
        ("rename", "journal.json.part"),
        ("write", temporary),
        ("fsync", temporary),
        ("rename", temporary),
        ("fsync", folder),
        ("rename", "history.json.part"),
        ("unlink", "journal.json"),
    ]
    positions = [calls.index(step) for step in steps]
    assert positions == sorted(positions)
    state_syncs = [i for i, call in enumerate(calls) if call == ("fsync", str(state_folder(target, state)))]
    assert any(positions[3] < i < positions[4] for i in state_syncs), "the journal's name is durable first"


def test_the_memory_is_readable_by_the_user_only(target: Path, state: Path) -> None:
    apply(target, OLD, NEW, state)
    folder = state_folder(target, state)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*") if path.is_file()} == {0o600}


def test_recover_and_undo_leave_nothing_behind_for_a_file_never_changed(target: Path, state: Path) -> None:
    assert recover(target, state) is Recovery.CLEAN
    with pytest.raises(ApplyError, match="no change"):
        undo(target, state)
    assert not state.exists()


def test_recover_finds_a_change_that_was_completed_clean(target: Path, state: Path) -> None:
    apply(target, OLD, NEW, state)
    assert recover(target, state) is Recovery.CLEAN


@pytest.mark.parametrize(("content", "recovery"), [(OLD, Recovery.NOT_MADE), (NEW, Recovery.MADE)])
def test_recover_says_whether_an_interrupted_change_was_made(
    target: Path, state: Path, content: bytes, recovery: Recovery
) -> None:
    apply(target, OLD, NEW, state)
    folder = state_folder(target, state)
    (folder / "history.json").rename(folder / "journal.json")
    target.write_bytes(content)
    assert recover(target, state) is recovery
    assert target.read_bytes() == content
    assert recover(target, state) is Recovery.CLEAN


@pytest.mark.parametrize("content", [b"", b"{", b'{"format_version": 1, "changes": [{}]}', b"\xff"])
def test_a_damaged_journal_is_reported_and_nothing_touched(target: Path, state: Path, content: bytes) -> None:
    journal = state_folder(target, state) / "journal.json"
    journal.parent.mkdir(parents=True)
    journal.write_bytes(content)
    assert_refused(target, state, "journal.json is damaged")
    assert journal.read_bytes() == content


def test_a_file_edited_after_a_crash_is_left_alone_and_the_backup_named(target: Path, state: Path) -> None:
    apply(target, OLD, NEW, state)
    folder = state_folder(target, state)
    (folder / "history.json").rename(folder / "journal.json")
    target.write_bytes(b"the user's repair\n")
    with pytest.raises(ApplyError, match=sha256(OLD)):
        recover(target, state)
    assert target.read_bytes() == b"the user's repair\n"
