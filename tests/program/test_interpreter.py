"""The Python that runs the user's code is found where the user would expect it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from perfrl_edge.errors import InputError
from perfrl_edge.program.interpreter import find_interpreter


def fake_python(path: Path, prints: str = "3.8", exit_code: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {prints}\nexit {exit_code}\n")
    path.chmod(0o755)
    return path


def environment(folder: Path) -> Path:
    python = fake_python(folder / "bin" / "python")
    (folder / "pyvenv.cfg").touch()
    return python


def test_the_one_asked_for_wins(tmp_path: Path) -> None:
    python = fake_python(tmp_path / "mine")
    environment(tmp_path / ".venv")
    assert find_interpreter(python, tmp_path / "m.py", tmp_path / "active") == python


def test_the_active_environment_comes_next(tmp_path: Path) -> None:
    active = environment(tmp_path / "active")
    environment(tmp_path / ".venv")
    assert find_interpreter(None, tmp_path / "m.py", tmp_path / "active") == active


def test_our_own_environment_gives_way_to_one_beside_the_source(tmp_path: Path) -> None:
    beside = environment(tmp_path / ".venv")
    (tmp_path / "lonely").mkdir()
    (tmp_path / "lonely" / "setup.py").touch()
    assert find_interpreter(None, tmp_path / "m.py", Path(sys.prefix)) == beside
    assert find_interpreter(None, tmp_path / "lonely" / "m.py", Path(sys.prefix)) == Path(sys.executable)


@pytest.mark.parametrize("name", [".venv", "venv"])
def test_then_an_environment_beside_the_source_or_above_it(tmp_path: Path, name: str) -> None:
    python = environment(tmp_path / name)
    assert find_interpreter(None, tmp_path / "src" / "pkg" / "m.py") == python


def test_the_search_ends_at_the_project_root(tmp_path: Path) -> None:
    environment(tmp_path / ".venv")
    project = tmp_path / "project"
    project.mkdir()
    (project / "pyproject.toml").touch()
    assert find_interpreter(None, project / "m.py") == Path(sys.executable)


def test_a_folder_called_venv_without_an_environment_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "venv").mkdir()
    (tmp_path / "setup.py").touch()
    assert find_interpreter(None, tmp_path / "m.py") == Path(sys.executable)


def test_the_interpreter_of_this_process_is_accepted_when_asked_for(tmp_path: Path) -> None:
    assert find_interpreter(Path(sys.executable), tmp_path / "m.py") == Path(sys.executable)


def test_a_relative_path_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_python(tmp_path / "bin" / "python")
    monkeypatch.chdir(tmp_path)
    assert find_interpreter(Path("bin/python"), Path("m.py")) == tmp_path / "bin" / "python"


@pytest.mark.parametrize(
    ("prints", "exit_code", "words"),
    [("hello", 0, "does not run"), ("3.11", 3, "does not run"), ("3.7", 0, "is Python 3.7")],
)
def test_what_is_no_usable_python_is_refused(tmp_path: Path, prints: str, exit_code: int, words: str) -> None:
    python = fake_python(tmp_path / "python", prints, exit_code)
    with pytest.raises(InputError, match=words):
        find_interpreter(python, tmp_path / "m.py")


def test_a_missing_interpreter_is_refused_with_where_it_came_from(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="from VIRTUAL_ENV"):
        find_interpreter(None, tmp_path / "m.py", tmp_path / "gone")
