from collections.abc import Callable
from pathlib import Path

import pytest

from perfrl_edge.errors import SourceError
from perfrl_edge.preparation import loadable_tasks
from perfrl_edge.program.suite import PytestSuite
from perfrl_edge.program.task import Task, load_function_task

Load = Callable[[str], Task]

TWICE = "def f():\n    return 1\n\n\nif True:\n    def f():\n        return 2\n\n\ndef g():\n    return 3\n"


@pytest.fixture
def load(tmp_path: Path) -> Load:
    (tmp_path / "m.py").write_text(TWICE)
    suite = PytestSuite(tmp_path / "test_m.py", tmp_path)

    def load_one(name: str) -> Task:
        return load_function_task(tmp_path / "m.py", name, suite, Path("python"))

    return load_one


def test_a_slow_function_defined_twice_does_not_stop_the_others(load: Load) -> None:
    said: list[str] = []
    tasks = loadable_tasks(["f", "g"], load, said.append)
    assert [task.function for task in tasks] == ["g"]
    assert len(said) == 1
    assert "left out" in said[0]
    assert "'f' 2 times" in said[0]


def test_nothing_left_to_try_is_an_error(load: Load) -> None:
    with pytest.raises(SourceError, match="cannot be told which runs"):
        loadable_tasks(["f"], load, print)
