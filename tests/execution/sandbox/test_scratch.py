import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from perfrl_edge.execution.sandbox.scratch import (
    empty_scratch,
    exceeds,
    make_scratch,
    remove_scratch,
    remove_stale_scratch,
)


def test_scratch_is_private_to_its_owner() -> None:
    scratch = make_scratch()
    assert stat.S_IMODE(scratch.stat().st_mode) == 0o700
    remove_scratch(scratch)
    assert not scratch.exists()


def test_links_are_removed_and_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    scratch = make_scratch(tmp_path)
    (scratch / "folder").symlink_to(outside)
    (scratch / "file").symlink_to(outside / "kept")
    remove_scratch(scratch)
    assert not scratch.exists()
    assert (outside / "kept").read_text() == "kept"


def test_a_scratch_folder_swapped_for_a_link_is_not_entered(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    scratch = make_scratch(tmp_path)
    scratch.rmdir()
    scratch.symlink_to(outside)
    remove_scratch(scratch)
    assert (outside / "kept").exists()
    assert not scratch.is_symlink()


def test_closed_folders_odd_names_and_special_files_go(tmp_path: Path) -> None:
    scratch = make_scratch(tmp_path)
    inner = scratch / "closed" / "inner"
    inner.mkdir(parents=True)
    (inner / "file").write_text("x")
    os.mkfifo(scratch / "fifo")
    for name in (b"\xff\xfe", b"new\nline", b"n" * 255, b"-rf"):
        os.close(os.open(os.fsencode(scratch) + b"/" + name, os.O_CREAT | os.O_WRONLY))
    for folder in (inner, inner.parent):
        folder.chmod(0)
    remove_scratch(scratch)
    assert not scratch.exists()


def test_depth_costs_no_recursion(tmp_path: Path) -> None:
    scratch = make_scratch(tmp_path)
    here = Path.cwd()
    try:
        os.chdir(scratch)
        for _ in range(1200):
            os.mkdir("deeper")  # noqa: PTH102 - no path this long can be named
            os.chdir("deeper")
    finally:
        os.chdir(here)
    remove_scratch(scratch)
    assert not scratch.exists()


def test_emptying_keeps_the_folder(tmp_path: Path) -> None:
    (tmp_path / "folder" / "inner").mkdir(parents=True)
    (tmp_path / "folder" / "inner" / "file").write_text("x")
    (tmp_path / "folder" / "file").write_text("x")
    empty_scratch(tmp_path / "folder")
    assert list((tmp_path / "folder").iterdir()) == []


def test_removing_what_is_gone_is_no_error(tmp_path: Path) -> None:
    remove_scratch(tmp_path / "never" / "there")
    remove_scratch(tmp_path / "never")


LEAVE_A_FOLDER = """
import sys, time
from pathlib import Path
from perfrl_edge.execution.sandbox.scratch import make_scratch
print(make_scratch(Path(sys.argv[1])), flush=True)
time.sleep(1000)
"""


def test_a_folder_is_removed_once_its_process_is_gone_and_not_before(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LEAVE_A_FOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout is not None
        theirs = Path(owner.stdout.readline().strip())
        ours = make_scratch(tmp_path)
        remove_stale_scratch(tmp_path)
        assert theirs.exists()
        owner.kill()
    remove_stale_scratch(tmp_path)
    assert not theirs.exists()
    assert ours.exists()


@pytest.mark.parametrize(
    ("field", "value", "stale"),
    [(1, "00000000", True), (2, "1", False), (3, "4194305", True), (4, "1", True), (0, "other", False)],
)
def test_what_a_folders_name_says_decides(tmp_path: Path, field: int, value: str, stale: bool) -> None:
    fields = make_scratch(tmp_path).name.split("-")
    fields[field] = value  # boot, process namespace, process id, start of the process; or not one of ours
    folder = tmp_path / "-".join(fields)
    folder.mkdir()
    remove_stale_scratch(tmp_path)
    assert folder.exists() != stale


def test_a_link_named_like_a_stale_folder_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    fields = make_scratch(tmp_path).name.split("-")
    link = tmp_path / "-".join([fields[0], "00000000", *fields[2:]])
    link.symlink_to(outside)
    remove_stale_scratch(tmp_path)
    assert (outside / "kept").read_text() == "kept"


def test_room_is_counted_over_all_files_and_entries(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_bytes(bytes(100_000))
    assert not exceeds(tmp_path, 1_000_000, 6)
    assert exceeds(tmp_path, 200_000, 6)
    assert exceeds(tmp_path, 1_000_000, 5)
    assert not exceeds(tmp_path / "gone", 0, 0)
