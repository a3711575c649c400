"""perfrl-train: arguments to settings to work to exit code. Heavy libraries load only when a command runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from perfrl_edge import __version__
from perfrl_edge.errors import PerfRLError
from perfrl_train.finetuning import FinetuneSettings

_FINETUNE = FinetuneSettings()


class _Commands(click.Group):
    """Turns our exceptions into one message and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except PerfRLError as exc:
            click.echo(f"error: {exc}", err=True)
            ctx.exit(exc.exit_code)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "show_default": True})
@click.version_option(__version__)
def main() -> None:
    """Train and evaluate models that make programs faster."""


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
    from perfrl_train import checkpoint, finetuning, policy, progress, rows

    settings = FinetuneSettings(**options)
    folder = checkpoint.RunFolder(output)
    folder.open({"model": model, "data": data, "validation": validation, **asdict(settings)}, resume)
    finetuning.seed_everything(settings.seed)
    trained = policy.load_policy(model)
    if settings.lora_rank:
        trained = policy.with_lora(trained, settings.lora_rank)
    encode = finetuning.encode_pairs
    training = encode(rows.read_pairs(data), trained.codec, settings.max_tokens)
    held_out = encode(rows.read_pairs(validation), trained.codec, settings.max_tokens) if validation else None
    total_steps = len(finetuning.plan_updates(training.examples, settings))
    with progress.FolderLog(output, total_steps, folder.completed_steps()) as log:
        log.say(f"{len(training.examples)} pairs, {training.num_too_long} skipped as too long")
        held_out_examples: Sequence[Any] = held_out.examples if held_out else ()
        finetuning.finetune(trained, training.examples, held_out_examples, folder, settings, log)
    click.echo(f"wrote {output}", err=True)


if __name__ == "__main__":
    main()
