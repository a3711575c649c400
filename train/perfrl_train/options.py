"""Options that several commands of perfrl-train share, and how they become settings objects."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

import click

from perfrl_train.judge_reward import JudgeOptions, JudgeReward
from perfrl_train.judging import Executor, LocalExecutor

Command = TypeVar("Command", bound=Callable[..., Any])
Settings = TypeVar("Settings")

_JUDGE = JudgeOptions(tests="")
OUT_FILE = click.Path(path_type=Path, dir_okay=False)
LORA_MODULES = click.option(
    "--lora-modules", metavar="REGEX", help="Adapters only on modules of this name. [default: all linear]"
)


def judge_options(command: Command) -> Command:
    """What every command needs that runs programs."""
    options = [
        click.option("--tests", required=True, help="Tests: .jsonl[.gz] with problem_id and tests."),
        click.option("--python", type=click.Path(path_type=Path), help="Interpreter for the programs."),
        click.option("--timeout", default=_JUDGE.timeout, help="Seconds a test may take."),
        click.option("--min-speedup", default=_JUDGE.min_speedup, help="Strict mode's least gain."),
        click.option("--budget", default=_JUDGE.budget, help="Seconds of timing a row."),
        click.option("--float-tolerance", type=float, help="Accept floats this close; exact by default."),
        click.option("--cache", type=OUT_FILE, help="File that remembers judgements across runs."),
        click.option("--executor", type=click.Choice(["local", "ray"]), default="local", help="Who judges."),
        click.option("--address", help="Ray cluster to judge on; none starts one on this machine."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def judge_from(options: dict[str, Any]) -> JudgeReward:
    """The judge that the judge options describe; takes them out of options."""
    from perfrl_train.judge_reward import open_judge

    active = os.environ.get("VIRTUAL_ENV")
    return open_judge(take(JudgeOptions, options), Path(active) if active else None)


def take(kind: type[Settings], options: dict[str, Any]) -> Settings:
    """A settings object from the options that are its fields, which leave options."""
    return kind(**taken(kind, options))


def taken(kind: type[Any], options: dict[str, Any]) -> dict[str, Any]:
    """The options that are fields of a settings object; they leave options."""
    return {field.name: options.pop(field.name) for field in fields(kind) if field.name in options}


def executor_from(options: dict[str, Any]) -> Executor:
    """Who puts questions to the judge; takes the executor options out of options."""
    from perfrl_train.ray_executor import RayExecutor

    address = options.pop("address")
    return RayExecutor(address) if options.pop("executor") == "ray" else LocalExecutor()


def without_executor(options: dict[str, Any]) -> dict[str, Any]:
    """A run may be resumed with another executor: it changes who judges, not what."""
    return {name: value for name, value in options.items() if name not in ("executor", "address")}
