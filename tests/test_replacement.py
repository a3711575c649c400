from pathlib import Path

import pytest

from perfrl_edge.errors import ApplyError, InputError
from perfrl_edge.replacement import Replacement, write_patch

OLD, NEW = b"x = 1\n", b"x = 2\n"


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def replacement(tmp_path: Path, said: list[str]) -> Replacement:
    path = tmp_path / "my module.py"
    path.write_bytes(OLD)
    return Replacement(path, tmp_path / "state", said.append)


def test_a_write_says_how_to_take_it_back(replacement: Replacement, said: list[str]):
    replacement.write(OLD, NEW, lambda: None, allow_dirty=False)
    assert replacement.path.read_bytes() == NEW
    assert said == [f"{replacement.path} replaced; `perfrl-edge undo '{replacement.path}'` takes it back"]
    replacement.take_back()
    assert replacement.path.read_bytes() == OLD


def test_what_fails_its_tests_in_place_is_taken_back(replacement: Replacement, said: list[str]):
    with pytest.raises(ApplyError, match="do not pass: test_x fails"):
        replacement.write(OLD, NEW, lambda: "test_x fails", allow_dirty=False)
    assert replacement.path.read_bytes() == OLD
    assert said[-1] == f"{replacement.path}: restored"


def test_a_file_that_could_not_be_written_is_refused_before_the_search(replacement: Replacement):
    replacement.require_replaceable(allow_dirty=False)
    replacement.path.chmod(0o444)
    with pytest.raises(ApplyError, match="is read-only; make it writable first"):
        replacement.require_replaceable(allow_dirty=False)
    assert replacement.path.read_bytes() == OLD


def test_nothing_is_said_when_there_is_nothing_to_recover(replacement: Replacement, said: list[str]):
    replacement.recover()
    assert said == []


def test_a_patch_keeps_the_bytes_of_the_file_and_an_empty_one_is_not_written(tmp_path: Path, said: list[str]):
    write_patch(tmp_path / "a.patch", "-\udcff\r\n", said.append)
    assert (tmp_path / "a.patch").read_bytes() == b"-\xff\r\n"
    write_patch(tmp_path / "b.patch", "", said.append)
    assert not (tmp_path / "b.patch").exists()
    assert [line.partition("patch ")[2] for line in said] == [
        "",
        "not written: there is no difference to put into it",
    ]
    with pytest.raises(InputError, match="name a writable file"):
        write_patch(tmp_path, "-a\n", said.append)
