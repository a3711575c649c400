import os
import stat
from pathlib import Path

from perfrl_edge.execution.scratch import empty_scratch, make_scratch, remove_scratch


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
