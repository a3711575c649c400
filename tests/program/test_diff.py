"""Diffs say what changed in a form that `patch` turns back into the very bytes."""

from __future__ import annotations

import itertools
import shutil
import subprocess
from pathlib import Path

import pytest

from perfrl_edge.program.diff import unified_diff

CONTENTS = [
    b"a",
    b"a\n",
    b"a\r\nb\rc",
    b"\xff\n\xe2\x80\xa8 x\nq",
    b"x\n" * 9 + b"y",
    b"x\n" * 9 + b"y\n",
    b"-- a\n++ b\n",
]


def test_equal_files_have_no_diff() -> None:
    assert unified_diff(Path("m.py"), b"x", b"x") == ""


def test_a_missing_final_newline_is_marked_on_the_side_that_lacks_it() -> None:
    assert unified_diff(Path("src/m.py"), b"a\nb\n", b"a\nb") == (
        "--- a/src/m.py\n+++ b/src/m.py\n@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file\n"
    )


@pytest.mark.skipif(shutil.which("patch") is None, reason="patch is not installed")
@pytest.mark.parametrize(("before", "after"), list(itertools.permutations(CONTENTS, 2)))
def test_patch_turns_the_old_bytes_into_the_new(tmp_path: Path, before: bytes, after: bytes) -> None:
    path = tmp_path / "m.py"
    path.write_bytes(before)
    diff = unified_diff(Path("m.py"), before, after).encode("utf-8", "surrogateescape")
    subprocess.run(
        ["patch", "--binary", "-s", "-p1"], input=diff, cwd=tmp_path, check=True, capture_output=True
    )
    assert path.read_bytes() == after


@pytest.mark.skipif(shutil.which("patch") is None, reason="patch is not installed")
def test_a_name_with_blanks_and_accents_is_found_by_patch(tmp_path: Path) -> None:
    name = Path("möin möin.py")
    (tmp_path / name).write_bytes(b"a\n")
    diff = unified_diff(name, b"a\n", b"b\n").encode()
    subprocess.run(["patch", "-s", "-p1"], input=diff, cwd=tmp_path, check=True, capture_output=True)
    assert (tmp_path / name).read_bytes() == b"b\n"
