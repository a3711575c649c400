"""perfrl-train: arguments to settings to work to exit code. Heavy libraries load only when a command runs."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from perfrl_edge import __version__
from perfrl_edge.cli import CONTEXT, Commands
from perfrl_train.contests import ContestSettings, write_splits
from perfrl_train.finetuning import FinetuneSettings, Run
from perfrl_train.methods import BeamSettings
from perfrl_train.options import (
    LORA_MODULES,
    OUT_FILE,
    executor_from,
    judge_from,
    judge_options,
    take,
    taken,
    without_executor,
)
from perfrl_train.reinforcement import ReinforcementSettings
from perfrl_train.reward import RewardMode
from perfrl_train.reward_cache import RewardCache
from perfrl_train.sampling import SamplingSettings
from perfrl_train.schedule import Schedule
from perfrl_train.synthesis.cli import synthesize
from perfrl_train.techniques import Method, TechniqueSettings, make_technique

_FINETUNE = FinetuneSettings()
_RL = ReinforcementSettings()
_CONTESTS = ContestSettings()
_TECHNIQUE = TechniqueSettings()
_BEAM = BeamSettings()
_SAMPLING = SamplingSettings()


@click.group(name="perfrl-train", cls=Commands, context_settings={**CONTEXT, "show_default": True})
@click.version_option(__version__, prog_name="perfrl-train")
def main() -> None:
    """Train and evaluate models that make programs faster."""


@main.group()
def data() -> None:
    """Look at data sets."""


@data.command()
@click.argument("rows", nargs=-1, required=True)
@judge_options
@click.option("--limit", type=click.IntRange(min=1), help="Only the first rows of each file.")
@click.option("--model", help="Checkpoint whose tokenizer and prompt give the lengths.")
@click.option("--no-run", is_flag=True, help="Static findings only; run no program.")
@click.option("--json", "json_path", type=OUT_FILE, help="Write all findings here.")
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

    judge, executor = judge_from(options), executor_from(options)
    splits = {name: read_rows(name, limit) for name in rows}
    codec = load_codec(model) if model else None
    count = (lambda source: len(codec.encode_prompt(source))) if codec else None
    runner = None if no_run else audits.Runner(RewardCache(judge, cache), executor)
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


data.add_command(synthesize)


@data.command()
@click.argument("records")
@click.option("--output", required=True, type=click.Path(path_type=Path), help="Folder for the three files.")
@click.option("--rows-per-problem", default=_CONTESTS.rows_per_problem)
@click.option("--tests-per-problem", default=_CONTESTS.tests_per_problem)
@click.option("--seed", default=_CONTESTS.seed)
def contests(records: str, output: Path, **options: Any) -> None:
    """Make RL prompts from contest solutions: train, validation and tests, split by problem.

    \b
    Example:
      perfrl-train data contests contests.jsonl.gz --output runs/contests
    """
    from perfrl_train.rows import read_records

    click.echo(json.dumps(write_splits(read_records(records), output, ContestSettings(**options))))


@main.command()
@click.option("--model", required=True, help="Checkpoint folder, Hub name or .gguf file.")
@click.option("--data", required=True, help="Pairs: .jsonl[.gz] or hub:owner/name:split.")
@click.option("--output", required=True, type=click.Path(path_type=Path), help="Checkpoint folder to write.")
@click.option("--validation", help="Pairs for the validation loss; turns early stopping on.")
@click.option(
    "--lora-rank", default=_FINETUNE.schedule.lora_rank, help="Train adapters of this rank; 0 trains all."
)
@LORA_MODULES
@click.option("--epochs", default=_FINETUNE.schedule.epochs)
@click.option("--learning-rate", default=_FINETUNE.schedule.learning_rate)
@click.option("--batch-size", default=_FINETUNE.schedule.batch_size, help="Pairs an optimizer step.")
@click.option("--max-tokens", default=_FINETUNE.max_tokens, help="Longer pairs are skipped and counted.")
@click.option("--tokens-per-pass", default=_FINETUNE.tokens_per_pass, help="Memory bound; same gradient.")
@click.option("--evaluate-every", default=_FINETUNE.evaluate_every, help="Steps between validations.")
@click.option("--patience", default=_FINETUNE.patience, help="Validations without progress before stopping.")
@click.option(
    "--interpolate",
    type=click.FloatRange(0, 1),
    default=_FINETUNE.interpolate,
    help="How far adapters go from the start (0) to what was trained (1).",
)
@click.option(
    "--checkpoint-every", default=_FINETUNE.schedule.checkpoint_every, help="Steps between saved states."
)
@click.option("--seed", default=_FINETUNE.schedule.seed)
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
    from perfrl_train import finetuning, rows
    from perfrl_train.team import join_team

    schedule, team = replace(_FINETUNE.schedule, **taken(Schedule, options)), join_team()
    settings = FinetuneSettings(schedule, **options)
    if settings.interpolate < 1 and not schedule.lora_rank:
        raise click.UsageError("--interpolate is for adapters; give --lora-rank, too")
    kept = {"model": model, "data": data, "validation": validation, **asdict(schedule), **options}
    folder = _open_folder(output, kept, resume, team)
    trained = _load_trainable(model, schedule, team.device)
    encode = finetuning.encode_pairs
    training = encode(rows.read_pairs(data), trained.codec, settings.max_tokens)
    held_out = encode(rows.read_pairs(validation), trained.codec, settings.max_tokens) if validation else None
    total_steps = len(finetuning.plan_updates(training.examples, settings))
    with _watched(folder, total_steps, team) as log:
        log.say(f"{len(training.examples)} pairs, {training.num_too_long} skipped as too long")
        held_out_examples: Sequence[Any] = held_out.examples if held_out else ()
        run = Run(folder, log, team)
        finetuning.finetune(trained, training.examples, held_out_examples, run, settings)
        log.say(f"wrote {output}")


def _load_trainable(model: str, schedule: Schedule, device: str | None) -> Any:
    import torch

    from perfrl_train.policy import load_policy, with_lora

    policy = load_policy(model, device=device)
    torch.manual_seed(schedule.seed)
    if not schedule.lora_rank:
        return policy
    return with_lora(policy, schedule.lora_rank, schedule.lora_modules)


def _open_folder(output: Path, settings: dict[str, Any], resume: bool, team: Any) -> Any:
    """The run's folder, made or checked by the first process before the others go on."""
    from perfrl_train.checkpoint import RunFolder

    folder = RunFolder(output)
    if team.is_first:
        folder.open(settings, resume)
    team.wait()
    return folder


@contextmanager
def _watched(folder: Any, total_steps: int, team: Any) -> Iterator[Any]:
    """Progress, figures and energy of a run, once and not by each process."""
    from perfrl_train import energy, progress

    if not team.is_first:
        yield progress.SilentLog()
        return
    log = progress.FolderLog(folder.path, total_steps, folder.completed_steps())
    with energy.recorded(folder.path), log:
        yield log


@main.command()
@click.option("--model", required=True, help="Fine-tuned checkpoint folder, Hub name or .gguf file.")
@click.option("--data", required=True, help="Rows to learn from; a target is used where there is one.")
@judge_options
@click.option("--output", required=True, type=click.Path(path_type=Path), help="Checkpoint folder to write.")
@click.option("--method", type=click.Choice([one.value for one in Method]), default=_TECHNIQUE.method.value)
@click.option("--validation", help="Rows asked by beam search before and after each RL step.")
@click.option("--limit", type=click.IntRange(min=1), help="Only the first rows.")
@click.option("--reward-mode", type=click.Choice([mode.value for mode in RewardMode]), default="strict")
@click.option("--samples", type=click.IntRange(min=1), help="Random answers a row. [default: by method]")
@click.option("--beam-answers", default=_TECHNIQUE.beam_answers, help="Answers of a beam search a row, too.")
@click.option(
    "--wrong-answers", type=click.IntRange(min=1), help="RRHF: wrong ones a row to learn. [default: all]"
)
@click.option("--temperature", default=_SAMPLING.temperature, help="Of random answers.")
@click.option(
    "--min-p", default=_SAMPLING.min_p, help="Tokens less likely than this times the likeliest are left out."
)
@click.option("--rl-steps", default=_RL.rl_steps)
@click.option("--epochs", default=_RL.schedule.epochs, help="Passes over the rollouts of each RL step.")
@click.option("--rows-per-step", type=click.IntRange(min=1), help="Rows an RL step. [default: all]")
@click.option("--learning-rate", default=_RL.schedule.learning_rate)
@click.option("--batch-size", default=_RL.schedule.batch_size, help="Rows an optimizer step.")
@click.option("--rank-weight", default=_TECHNIQUE.rank_weight, help="RRHF: the constant a of Eq 12.")
@click.option("--tuning", type=click.Choice(["mean", "sum"]), default=_TECHNIQUE.tuning, help="RRHF: Eq 11.")
@click.option("--kl-weight", default=_TECHNIQUE.kl_weight, help="GRPO: of straying from the first model.")
@click.option(
    "--lora-rank", default=_RL.schedule.lora_rank, help="Train adapters of this rank; 0 trains all."
)
@LORA_MODULES
@click.option("--max-prompt-tokens", default=_BEAM.max_prompt_tokens, help="Longer rows are left out.")
@click.option("--max-new-tokens", default=_BEAM.max_new_tokens)
@click.option("--sampler", type=click.Choice(["torch", "onnx"]), default="torch", help="onnx: for a CPU.")
@click.option("--bundle", type=click.Path(path_type=Path), help="--sampler onnx: refresh this one's weights.")
@click.option("--export-options", default="", help="--sampler onnx: further options of perfrl-export.")
@click.option("--rows-per-chunk", default=8, help="Rows sampled together; more is faster and needs memory.")
@click.option(
    "--checkpoint-every", default=_RL.schedule.checkpoint_every, help="Updates between saved states."
)
@click.option("--seed", default=_RL.schedule.seed)
@click.option("--resume", is_flag=True, help="Go on with the interrupted run in --output.")
def rrhf(model: str, data: str, output: Path, validation: str | None, resume: bool, **options: Any) -> None:
    """Reinforcement learning from the judge's ranking (paper Eqs 4-12), or by another method.

    \b
    Examples:
      perfrl-train rrhf --model runs/finetuned --data train.jsonl --tests tests.jsonl.gz \\
          --validation val.jsonl --output runs/perfrl
      perfrl-train rrhf --model qwen --data rows.jsonl --tests tests.jsonl --lora-rank 16 \\
          --sampler onnx --bundle bundles/qwen --rl-steps 2 --epochs 1 --output runs/adapted
      accelerate launch --num_processes 4 -m perfrl_train.cli rrhf --model runs/finetuned \\
          --data train.jsonl --tests tests.jsonl.gz --method grpo --output runs/grpo
    """
    from perfrl_train.bundle_sampling import BundleSampler, Exporting
    from perfrl_train.reinforcement import Split, make_learner, reinforce
    from perfrl_train.rollout import RolloutMaker
    from perfrl_train.rows import read_rows
    from perfrl_train.sampling import Proposer, TorchGenerator, rows_that_fit
    from perfrl_train.team import join_team

    if options["beam_answers"] and Method(options["method"]) is Method.GRPO:
        raise click.UsageError("GRPO learns from random answers alone; leave out --beam-answers")
    team = join_team()
    kept = {"model": model, "data": data, "validation": validation, **options}
    folder = _open_folder(output, without_executor(kept), resume, team)
    limit, chunk_size = options.pop("limit"), options.pop("rows_per_chunk")
    drawn_by = options.pop("sampler")
    exporting = Exporting(options.pop("bundle"), tuple(shlex.split(options.pop("export_options"))))
    if drawn_by == "onnx" and team.size > 1:
        raise click.UsageError("--sampler onnx draws on one machine's processor; use torch in a team")
    options["reward_mode"] = RewardMode(options["reward_mode"])
    judge, sampling, executor = judge_from(options), take(SamplingSettings, options), executor_from(options)
    cache = RewardCache(judge, options.pop("cache") or output / "rewards.jsonl")
    schedule = replace(_RL.schedule, **taken(Schedule, options))
    settings = ReinforcementSettings(schedule, **taken(ReinforcementSettings, options))
    technique = make_technique(TechniqueSettings(mode=settings.reward_mode, **options))
    policy = _load_trainable(model, schedule, team.device)
    learner = make_learner(policy, technique, settings)
    rows = rows_that_fit(read_rows(data, limit), policy.codec, sampling)
    held_out = rows_that_fit(read_rows(validation), policy.codec, sampling).rows if validation else ()
    rows_a_step = min(len(rows.rows), settings.rows_per_step or len(rows.rows))
    total = settings.rl_steps * schedule.epochs * -(-rows_a_step // schedule.batch_size)
    with _watched(folder, total, team) as log:
        log.say(f"{len(rows.rows)} rows, {rows.num_too_long} left out as too long")
        sampler: Proposer = TorchGenerator(policy, sampling)
        if drawn_by == "onnx":
            sampler = BundleSampler(policy, sampling, exporting, log)
        maker = RolloutMaker(sampler, cache, executor, chunk_size, team, log)
        reinforce(learner, Split(rows.rows, held_out), maker, Run(folder, log, team), settings)
        log.say(f"wrote {output}")


@main.command()
@click.option("--data", required=True, help="Rows: .jsonl[.gz] or hub:owner/name:split.")
@judge_options
@click.option("--model", "models", multiple=True, help="Bundle or checkpoint; repeat to compare.")
@click.option("--generations", multiple=True, help="PIE generation file made elsewhere; repeat to compare.")
@click.option("--targets", is_flag=True, help="Also judge the data set's own faster versions.")
@click.option("--rules", is_flag=True, help="Also judge what the device does by rule, alone and to answers.")
@click.option("--limit", type=click.IntRange(min=1), help="Only the first rows.")
@click.option("--beams", default=_BEAM.beams)
@click.option("--max-new-tokens", default=_BEAM.max_new_tokens)
@click.option("--max-prompt-tokens", default=_BEAM.max_prompt_tokens, help="Of checkpoints only.")
@click.option("--evaluate-top", default=2, help="Candidates a row that paper mode looks at.")
@click.option("--work", type=click.Path(path_type=Path), help="Keep answers and judgements here; resumes.")
@click.option("--generate-only", is_flag=True, help="With --work: ask the models, judge another time.")
@click.option("--json", "document", type=OUT_FILE, help="Write every judgement here.")
@click.option("--markdown", type=OUT_FILE, help="Write the tables here.")
@click.option("--plot", "figure", type=OUT_FILE, help="Write a figure of %OPT here.")
@click.option("--pie-folder", type=click.Path(path_type=Path), help="Write PIE's files here.")
def evaluate(
    data: str,
    limit: int | None,
    work: Path | None,
    generate_only: bool,
    evaluate_top: int,
    rules: bool,
    **options: Any,
) -> None:
    """Compile, pass, %OPT, SP and RTR in paper and strict mode, beside the paper's Table I.

    \b
    Examples:
      perfrl-train evaluate --data test.jsonl.gz --tests tests.jsonl.gz --model runs/perfrl --json out.json
      perfrl-train evaluate --data test.jsonl.gz --tests tests.jsonl.gz --limit 100 --work runs/evaluation \\
          --generations codex.jsonl --targets --markdown table.md
    """
    from perfrl_train import evaluation, evaluation_report, methods, progress
    from perfrl_train.energy import EnergyMeter
    from perfrl_train.rows import read_rows

    if generate_only and work is None:
        raise click.UsageError("--generate-only needs --work, where the answers are kept")
    settings = {"data": data, "limit": limit, "evaluate_top": evaluate_top, "rules": rules, **options}
    output, cache_path = take(evaluation_report.OutputFiles, options), options.pop("cache")
    judge, beam, executor = judge_from(options), take(BeamSettings, options), executor_from(options)
    compared = methods.named_methods(**options, settings=beam)
    if work is not None:
        compared = methods.kept_in(work, compared, beam)
        cache_path = cache_path or work / "judgements.jsonl"
    compared = methods.with_rules(compared) if rules else compared
    rows = read_rows(data, limit)
    with EnergyMeter() as meter:
        with progress.counted(len(rows) * len(compared), "answers") as done:
            proposals = evaluation.propose_all(rows, compared, done)
        if generate_only:
            return
        with progress.counted(len(rows), "rows judged") as done:
            cache = RewardCache(judge, cache_path)
            judged = evaluation.judge_rows(rows, proposals, cache, executor, done)
    settings |= {"judge_version": judge.version, "cold_start_s": judge.start_up_s}
    found = evaluation_report.conclude(judged, compared, meter.energy, settings)
    click.echo(evaluation_report.to_markdown(found), nl=False)
    evaluation_report.write(found, output)


if __name__ == "__main__":
    main()
