"""From what the user pointed at to tasks: the suite, the interpreter, the functions worth trying."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from perfrl_edge.assessment import JudgeSettings
from perfrl_edge.candidate import Candidate
from perfrl_edge.errors import SourceError, SuiteError
from perfrl_edge.execution.profiling import profile_suite
from perfrl_edge.program.extraction import changed_function, extract_candidate
from perfrl_edge.program.hot_functions import hot_functions
from perfrl_edge.program.interpreter import find_interpreter
from perfrl_edge.program.source import parse_file, read_source
from perfrl_edge.program.suite import PytestSuite, StdioSuite, Suite, describe, detect_suite
from perfrl_edge.program.task import Task, load_function_task, load_script_task

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Request:
    """What the user pointed at. virtual_env is the active one, if any."""

    path: Path
    tests: Path
    function: str | None = None
    python: Path | None = None
    virtual_env: Path | None = None
    float_tolerance: float | None = None


def prepare(request: Request, judge: JudgeSettings, say: Say) -> list[Task]:
    """The tasks a request stands for: the whole script, the function asked for, or the hot functions."""
    return _prepare(request, _suite(request), judge, say)


def _prepare(request: Request, suite: Suite, judge: JudgeSettings, say: Say) -> list[Task]:
    interpreter = find_interpreter(request.python, request.path, request.virtual_env)
    say(f"{describe(suite)}, run with {interpreter}")
    if isinstance(suite, StdioSuite):
        if request.function is not None:
            raise SuiteError(
                "--function needs pytest tests; stdin/stdout pairs judge the whole script, so leave it out"
            )
        return [load_script_task(request.path, suite, interpreter)]

    def load(name: str) -> Task:
        return load_function_task(request.path, name, suite, interpreter)

    if request.function:
        return [load(request.function)]
    say("running the tests to see what is slow")
    names = _hot_names(request.path, suite, interpreter, judge)
    say(f"slow while the tests run: {', '.join(names)}")
    return loadable_tasks(names, load, say)


def loadable_tasks(names: Sequence[str], load: Callable[[str], Task], say: Say) -> list[Task]:
    """The tasks of functions nobody asked for by name: one that cannot be taken up does not stop the rest."""
    tasks, errors = [], []
    for name in names:
        try:
            tasks.append(load(name))
        except SourceError as exc:
            errors.append(exc)
    if not tasks:
        raise errors[0]
    for error in errors:
        say(f"left out: {error}")
    return tasks


def prepare_assessment(
    request: Request, candidates: Sequence[Path], judge: JudgeSettings, say: Say
) -> tuple[Task, list[Candidate]]:
    """The one task that given files are candidates for, and the candidates taken out of them."""
    suite, function = _suite(request), request.function
    if function is None and isinstance(suite, PytestSuite):
        function = changed_function(request.path, tuple(candidates))
    [task] = _prepare(replace(request, function=function), suite, judge, say)
    if task.target is None:
        sources = [read_source(path).text for path in candidates]
    else:
        original = read_source(request.path)
        sources = [extract_candidate(path, task.target.qualname, original) for path in candidates]
    return task, [Candidate(source, rank=rank) for rank, source in enumerate(sources)]


def _suite(request: Request) -> Suite:
    # What is wrong with the program is said before anything about its tests.
    parse_file(read_source(request.path), str(request.path))
    return detect_suite(request.tests, request.path, request.float_tolerance)


def _hot_names(path: Path, suite: PytestSuite, interpreter: Path, judge: JudgeSettings) -> list[str]:
    profiles = profile_suite(suite, path, interpreter, judge.limits)
    names = list(hot_functions(profiles))
    if not names:
        raise SuiteError(
            f"no function of {path} takes noticeable time while {suite.path} runs; "
            "give tests that exercise it, or name one with --function"
        )
    return names
