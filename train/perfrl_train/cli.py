"""perfrl-train: arguments to settings to work to exit code. Heavy libraries load only when a command runs."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, TypeVar

import click

from perfrl_edge import __version__
from perfrl_edge.cli import CONTEXT, Commands
from perfrl_train.finetuning import FinetuneSettings
from perfrl_train.judge_reward import JudgeOptions, JudgeReward
from perfrl_train.methods import BeamSettings
from perfrl_train.reward import RewardFunction, RewardMode
from perfrl_train.reward_cache import RewardCache
from perfrl_train.rrhf import RrhfSettings

Command = TypeVar("Command", bound=Callable[..., Any])
Settings = TypeVar("Settings")

_FINETUNE = FinetuneSettings()
_RRHF = RrhfSettings()
_BEAM = BeamSettings()
_JUDGE = JudgeOptions(tests="")
_OUT = click.Path(path_type=Path, dir_okay=False)


@click.group(name="perfrl-train", cls=Commands, context_settings={**CONTEXT, "show_default": True})
@click.version_option(__version__, prog_name="perfrl-train")
def main() -> None:
    """Train and evaluate models that make programs faster."""


def _judge_options(command: Command) -> Command:
    """What every command needs that runs programs."""
    options = [
        click.option("--tests", required=True, help="Tests: .jsonl[.gz] with problem_id and tests."),
        click.option("--python", type=click.Path(path_type=Path), help="Interpreter for the programs."),
        click.option("--timeout", default=_JUDGE.timeout, help="Seconds a test may take."),
        click.option("--min-speedup", default=_JUDGE.min_speedup, help="Strict mode's least gain."),
        click.option("--budget", default=_JUDGE.budget, help="Seconds of timing a row."),
        click.option("--float-tolerance", type=float, help="Accept floats this close; exact by default."),
        click.option("--cache", type=_OUT, help="File that remembers judgements across runs."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def _judge(options: dict[str, Any]) -> JudgeReward:
    """The judge that the judge options describe; takes them out of options."""
    from perfrl_train.judge_reward import open_judge

    active = os.environ.get("VIRTUAL_ENV")
    return open_judge(_take(JudgeOptions, options), Path(active) if active else None)


def _take(kind: type[Settings], options: dict[str, Any]) -> Settings:
    """A settings object from the options that are its fields, which leave options."""
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    return kind(**{name: options.pop(name) for name in names if name in options})


def _remembering(judge: RewardFunction, cache: Path | None) -> RewardFunction:
    return judge if cache is None else RewardCache(judge, cache)


@main.group()
def data() -> None:
    """Look at data sets."""


@data.command()
@click.argument("rows", nargs=-1, required=True)
@_judge_options
@click.option("--limit", type=click.IntRange(min=1), help="Only the first rows of each file.")
@click.option("--model", help="Checkpoint whose tokenizer and prompt give the lengths.")
@click.option("--no-run", is_flag=True, help="Static findings only; run no program.")
@click.option("--json", "json_path", type=_OUT, help="Write all findings here.")
def audit(
    rows: tuple[str, ...],
    limit: int | None,
    model: str | None,
    no_run: bool,
    json_path: Path | None,
    cache: Path | None,
    **options: Any,
) -> None:
    """Say what is wrong with data files: rows that do not run, repeated tests, leaks between splits.

    \b
    Example:
      perfrl-train data audit train.jsonl.gz test.jsonl.gz --tests public_tests.jsonl.gz --limit 100
    """
    from perfrl_train import audit as audits
    from perfrl_train.policy import load_codec
    from perfrl_train.rows import read_rows

    judge = _judge(options)
    splits = {name: read_rows(name, limit) for name in rows}
    codec = load_codec(model) if model else None
    count = (lambda source: len(codec.encode_prompt(source))) if codec else None
    runner = None if no_run else _remembering(judge, cache)
    found = {
        name: asdict(audits.audit_rows(split, judge.cases, judge.interpreter, runner, count))
        for name, split in splits.items()
    }
    document = {
        "format_version": 1,
        "splits": found,
        "shared_problems": audits.shared_problems(splits),
        "paper_executable_percent": audits.PAPER_EXECUTABLE,
    }
    text = json.dumps(document, indent=1)
    click.echo(text)
    if json_path is not None:
        json_path.write_text(text + "\n")


@main.command()
@click.option("--model", required=True, help="Checkpoint folder, Hub name or .gguf file.")
@click.option("--data", required=True, help="Pairs: .jsonl[.gz] or hub:owner/name:split.")
@click.option("--output", required=True, type=click.Path(path_type=Path), help="Checkpoint folder to write.")
@click.option("--validation", help="Pairs for the validation loss; turns early stopping on.")
@click.option("--lora-rank", default=_FINETUNE.lora_rank, help="Train adapters of this rank; 0 trains all.")
@click.option("--epochs", default=_FINETUNE.epochs)
@click.option("--learning-rate", default=_FINETUNE.learning_rate)
@click.option("--batch-size", default=_FINETUNE.batch_size, help="Pairs an optimizer step.")
@click.option("--max-tokens", default=_FINETUNE.max_tokens, help="Longer pairs are skipped and counted.")
@click.option("--tokens-per-pass", default=_FINETUNE.tokens_per_pass, help="Memory bound; same gradient.")
@click.option("--evaluate-every", default=_FINETUNE.evaluate_every, help="Steps between validations.")
@click.option("--patience", default=_FINETUNE.patience, help="Validations without progress before stopping.")
@click.option("--checkpoint-every", default=_FINETUNE.checkpoint_every, help="Steps between saved states.")
@click.option("--seed", default=_FINETUNE.seed)
@click.option("--resume", is_flag=True, help="Go on with the interrupted run in --output.")
def finetune(
    model: str, data: str, output: Path, validation: str | None, resume: bool, **options: Any
) -> None:
    """Fine-tune on pairs of a slow and a fast program (paper Eq 3).

    \b
    Examples:
      perfrl-train finetune --model Salesforce/codet5-small --data train.jsonl --output runs/finetuned
      perfrl-train finetune --model qwen.gguf --data pairs.jsonl.gz --lora-rank 16 \\
          --validation val.jsonl --output runs/adapted
    """
    from perfrl_train import finetuning, progress, rows
    from perfrl_train.checkpoint import RunFolder

    settings = FinetuneSettings(**options)
    folder = RunFolder(output)
    folder.open({"model": model, "data": data, "validation": validation, **asdict(settings)}, resume)
    trained = _load_trainable(model, settings.lora_rank, settings.seed)
    encode = finetuning.encode_pairs
    training = encode(rows.read_pairs(data), trained.codec, settings.max_tokens)
    held_out = encode(rows.read_pairs(validation), trained.codec, settings.max_tokens) if validation else None
    total_steps = len(finetuning.plan_updates(training.examples, settings))
    with _recorded_energy(output), progress.FolderLog(output, total_steps, folder.completed_steps()) as log:
        log.say(f"{len(training.examples)} pairs, {training.num_too_long} skipped as too long")
        held_out_examples: Sequence[Any] = held_out.examples if held_out else ()
        finetuning.finetune(trained, training.examples, held_out_examples, folder, settings, log)
    click.echo(f"wrote {output}", err=True)


def _load_trainable(model: str, lora_rank: int, seed: int) -> Any:
    from perfrl_train.finetuning import seed_everything
    from perfrl_train.policy import load_policy, with_lora

    seed_everything(seed)
    policy = load_policy(model)
    return with_lora(policy, lora_rank) if lora_rank else policy


def _recorded_energy(folder: Path) -> AbstractContextManager[None]:
    from perfrl_train.energy import recorded

    return recorded(folder)


@main.command()
@click.option("--model", required=True, help="Fine-tuned checkpoint folder, Hub name or .gguf file.")
@click.option("--data", required=True, help="Rows to learn from; a target is used where there is one.")
@_judge_options
@click.option("--output", required=True, type=click.Path(path_type=Path), help="Checkpoint folder to write.")
@click.option("--validation", help="Rows sampled by beam search after each RL step.")
@click.option("--limit", type=click.IntRange(min=1), help="Only the first rows.")
@click.option("--reward-mode", type=click.Choice([mode.value for mode in RewardMode]), default="strict")
@click.option("--rl-steps", default=_RRHF.rl_steps)
@click.option("--epochs", default=_RRHF.epochs, help="Passes over the rollouts of each RL step.")
@click.option("--learning-rate", default=_RRHF.learning_rate)
@click.option("--batch-size", default=_RRHF.batch_size, help="Rows an optimizer step.")
@click.option("--rank-weight", default=_RRHF.rank_weight, help="The constant a of Eq 12.")
@click.option("--tuning", type=click.Choice(["mean", "sum"]), default=_RRHF.tuning, help="Eq 11 over tokens.")
@click.option("--lora-rank", default=_RRHF.lora_rank, help="Train adapters of this rank; 0 trains all.")
@click.option("--max-prompt-tokens", default=_BEAM.max_prompt_tokens, help="Longer rows are left out.")
@click.option("--max-new-tokens", default=_BEAM.max_new_tokens)
@click.option("--checkpoint-every", default=_RRHF.checkpoint_every, help="Updates between saved states.")
@click.option("--seed", default=_RRHF.seed)
@click.option("--resume", is_flag=True, help="Go on with the interrupted run in --output.")
def rrhf(
    model: str,
    data: str,
    output: Path,
    validation: str | None,
    limit: int | None,
    resume: bool,
    **options: Any,
) -> None:
    """Reinforcement learning from the judge's ranking (paper Eqs 4-12).

    \b
    Example:
      perfrl-train rrhf --model runs/finetuned --data train.jsonl --tests tests.jsonl.gz \\
          --validation val.jsonl --output runs/perfrl
    """
    from perfrl_train import progress
    from perfrl_train.checkpoint import RunFolder
    from perfrl_train.rollout import RolloutMaker
    from perfrl_train.rows import read_rows
    from perfrl_train.rrhf import rrhf as train
    from perfrl_train.sampling import SamplingSettings, TorchGenerator, rows_that_fit

    folder = RunFolder(output)
    folder.open({"model": model, "data": data, "validation": validation, "limit": limit, **options}, resume)
    judge, sampling = _judge(options), _take(SamplingSettings, options)
    cache = RewardCache(judge, options.pop("cache") or output / "rewards.jsonl")
    settings = RrhfSettings(reward_mode=RewardMode(options.pop("reward_mode")), **options)
    policy = _load_trainable(model, settings.lora_rank, settings.seed)
    rows = rows_that_fit(read_rows(data, limit), policy.codec, sampling)
    held_out = rows_that_fit(read_rows(validation), policy.codec, sampling).rows if validation else ()
    total = settings.rl_steps * settings.epochs * -(-len(rows.rows) // settings.batch_size)
    with _recorded_energy(output), progress.FolderLog(output, total, folder.completed_steps()) as log:
        log.say(f"{len(rows.rows)} rows, {rows.num_too_long} left out as too long")
        maker = RolloutMaker(TorchGenerator(policy, sampling), cache, judge, log=log)
        train(policy, rows.rows, held_out, maker, folder, settings, log)
    click.echo(f"wrote {output}", err=True)


@main.command()
@click.option("--data", required=True, help="Rows: .jsonl[.gz] or hub:owner/name:split.")
@_judge_options
@click.option("--model", "models", multiple=True, help="Bundle or checkpoint; repeat to compare.")
@click.option("--generations", multiple=True, help="PIE generation file made elsewhere; repeat to compare.")
@click.option("--targets", is_flag=True, help="Also judge the data set's own faster versions.")
@click.option("--limit", type=click.IntRange(min=1), help="Only the first rows.")
@click.option("--beams", default=_BEAM.beams)
@click.option("--max-new-tokens", default=_BEAM.max_new_tokens)
@click.option("--max-prompt-tokens", default=_BEAM.max_prompt_tokens, help="Of checkpoints only.")
@click.option("--evaluate-top", default=2, help="Candidates a row that paper mode looks at.")
@click.option("--json", "document", type=_OUT, help="Write every judgement here.")
@click.option("--markdown", type=_OUT, help="Write the tables here.")
@click.option("--plot", "figure", type=_OUT, help="Write a figure of %OPT here.")
@click.option("--pie-folder", type=click.Path(path_type=Path), help="Write PIE's files here.")
def evaluate(data: str, limit: int | None, cache: Path | None, evaluate_top: int, **options: Any) -> None:
    """Compile, pass, %OPT, SP and RTR in paper and strict mode, beside the paper's Table I.

    \b
    Examples:
      perfrl-train evaluate --data test.jsonl.gz --tests tests.jsonl.gz --model runs/perfrl --json out.json
      perfrl-train evaluate --data test.jsonl.gz --tests tests.jsonl.gz --limit 100 \\
          --generations codex.jsonl --targets --markdown table.md
    """
    from perfrl_train import evaluation, evaluation_report, methods, progress
    from perfrl_train.energy import EnergyMeter
    from perfrl_train.rows import read_rows

    settings = {"data": data, "limit": limit, "evaluate_top": evaluate_top, **options}
    output = _take(evaluation_report.OutputFiles, options)
    judge, beam = _judge(options), _take(BeamSettings, options)
    compared = methods.named_methods(**options, settings=beam)
    rows = read_rows(data, limit)
    with EnergyMeter() as meter, progress.counted(len(rows), "rows") as done:
        judged = evaluation.judge_rows(rows, compared, _remembering(judge, cache), done)
    settings |= {"judge_version": judge.version, "cold_start_s": judge.start_up_s}
    found = evaluation_report.conclude(judged, compared, meter.energy, settings)
    click.echo(evaluation_report.to_markdown(found), nl=False)
    evaluation_report.write(found, output)


if __name__ == "__main__":
    main()
