"""perfrl-export: checkpoints to bundles. Progress goes to stderr, results to stdout."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from perfrl_edge.cli import CONTEXT, Commands
from perfrl_edge.generation.bundle import Bundle

_PATH = click.Path(path_type=Path)
_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
_EXISTING = click.Path(path_type=Path, exists=True)
_VOCABULARY = click.option(
    "--vocabulary", type=_FILE, metavar="FILE", help="The tokens BUNDLE was made with."
)
_CALIBRATE = click.option(
    "--calibrate",
    type=_EXISTING,
    metavar="PATH",
    help="Round int4 with error feedback on a folder's *.py, or on pairs as JSON lines.",
)
_SAMPLES = click.option(
    "--samples", type=click.IntRange(1), default=24, show_default=True, help="Calibration samples."
)
_ORIGIN = click.option(
    "--origin", type=_FILE, metavar="FILE", help="JSON: name, base_model, provenance, license."
)
_CARD = click.option("--card", type=_FILE, metavar="FILE", help="Markdown for the end of the model card.")


@click.group(name="perfrl-export", cls=Commands, context_settings=CONTEXT)
@click.version_option(package_name="perfrl-edge", prog_name="perfrl-export")
def main() -> None:
    """Turn a checkpoint into a bundle that perfrl-edge runs without torch.

    \b
    Examples:
      perfrl-export onnx runs/rrhf bundles/mine
      perfrl-export onnx Salesforce/codet5-small bundles/codet5 --quantization int8
      perfrl-export onnx model.gguf bundles/base --quantization int4
      perfrl-export refresh runs/rrhf bundles/base bundles/mine
      perfrl-export unpack bundles/mine model.gguf runs/start
      perfrl-export verify bundles/mine
    """


@main.command()
@click.argument("checkpoint")
@click.argument("out", type=_PATH)
@click.option(
    "--quantization", type=click.Choice(["int4", "int8", "none"]), default="int4", show_default=True
)
@click.option("--force", is_flag=True, help="Replace OUT if it exists.")
@click.option("--prompt-format", type=click.Choice(["chatml", "codet5"]), help="Default: by architecture.")
@click.option("--max-prompt-tokens", type=click.IntRange(16), help="Default: by architecture.")
@click.option("--max-new-tokens", type=click.IntRange(16), help="Default: by architecture.")
@click.option("--min-agreement", type=click.FloatRange(0, 1), help="Least share of equal first tokens.")
@click.option("--max-logit-error", type=click.FloatRange(0), help="Largest difference of a logit.")
@click.option("--vocabulary", type=_FILE, metavar="FILE", help="Keep these tokens only (see vocabulary).")
@_CALIBRATE
@_SAMPLES
@_ORIGIN
@_CARD
@click.option("--revision", help="Revision of a hub id.")
@click.option("--json", "as_json", is_flag=True, help="Print the manifest on stdout.")
def onnx(
    checkpoint: str, out: Path, *, quantization: str, force: bool, as_json: bool, **options: Any
) -> None:
    """Export CHECKPOINT (directory, hub id, .gguf file or adapter) to the bundle directory OUT.

    The bundle is compared with the checkpoint on the same prompts; past the tolerance nothing is written.

    \b
    Examples:
      perfrl-export onnx runs/sft bundles/mine --force
      perfrl-export onnx Salesforce/codet5-small bundles/codet5 --quantization int8
      perfrl-export onnx model.gguf bundles/base --calibrate /usr/lib/python3.11
    """
    _quiet_libraries()
    from perfrl_export.exporting import export_bundle
    from perfrl_export.policy import Quantization
    from perfrl_export.settings import ExportSettings

    settings = ExportSettings(quantization=Quantization(quantization), **options)
    bundle = export_bundle(checkpoint, out, settings, force=force, progress=_progress)
    click.echo(json.dumps(dict(bundle.manifest), indent=2) if as_json else _summary(bundle))


@main.command()
@click.argument("checkpoint")
@click.argument("bundle", type=_PATH)
@click.argument("out", type=_PATH)
@_VOCABULARY
@_CALIBRATE
@_SAMPLES
@click.option("--compare", is_flag=True, help="Measure parity, as onnx does, and state it.")
@_ORIGIN
@_CARD
@click.option("--force", is_flag=True, help="Replace OUT if it exists.")
def refresh(checkpoint: str, bundle: Path, out: Path, *, force: bool, **options: Any) -> None:
    """Write to OUT a copy of BUNDLE with the weights of CHECKPOINT, which has the same shape.

    Takes a fraction of an export. Matrices that still have the bundle's values keep its bytes. Nothing is
    compared unless asked for; --origin needs --compare, and --card needs --origin.

    \b
    Examples:
      perfrl-export refresh runs/rrhf perfrl_edge/bundles/default bundles/mine
      perfrl-export refresh runs/tuned bundles/base bundles/mine --calibrate pairs.jsonl.gz --compare
    """
    if (options["origin"] or options["card"]) and not options["compare"]:
        raise click.UsageError("--origin and --card need --compare: a model card states parity")
    if options["card"] and not options["origin"]:
        raise click.UsageError("--card needs --origin: a model card begins with where the model comes from")
    _quiet_libraries()
    from perfrl_export.refreshing import RefreshSettings, refresh_bundle

    settings = RefreshSettings(**options)
    made = refresh_bundle(checkpoint, Bundle.load(bundle), out, settings, force=force, progress=_progress)
    size = f"{made.path}: {made.size_bytes / 1e6:.1f} MB, not compared with the checkpoint"
    click.echo(_summary(made) if settings.compare else size)


@main.command()
@click.argument("bundle", type=_PATH)
@click.argument("checkpoint")
@click.argument("out", type=_PATH)
@_VOCABULARY
@click.option("--force", is_flag=True, help="Replace OUT if it exists.")
def unpack(bundle: Path, checkpoint: str, out: Path, *, vocabulary: Path | None, force: bool) -> None:
    """Write to OUT a checkpoint with the weights of BUNDLE, to train on from what the device runs.

    CHECKPOINT is what BUNDLE was made from: it gives everything but the weights.

    \b
    Example:
      perfrl-export unpack perfrl_edge/bundles/default model.gguf runs/start --vocabulary tokens.json
    """
    _quiet_libraries()
    from perfrl_export.unpacking import unpack_bundle

    unpack_bundle(Bundle.load(bundle), checkpoint, out, vocabulary, force=force)
    click.echo(f"{out}: the weights of {bundle}, as floats")


@main.command()
@click.argument("bundle", type=_PATH)
@click.option("--json", "as_json", is_flag=True, help="Print the manifest on stdout.")
def verify(bundle: Path, *, as_json: bool) -> None:
    """Check every file of BUNDLE against its manifest, and that onnxruntime opens its graphs.

    \b
    Example:
      perfrl-export verify perfrl_edge/bundles/default
    """
    from perfrl_edge.generation.model import load_model

    loaded = Bundle.load(bundle)
    loaded.verify()
    load_model(loaded)
    click.echo(json.dumps(dict(loaded.manifest), indent=2) if as_json else _summary(loaded))


@main.command()
@click.argument("checkpoint")
@click.argument("out", type=_PATH)
@click.option("--corpus", type=_FOLDER, multiple=True, required=True, metavar="DIR", help="Python files.")
@click.option("--min-files", type=click.IntRange(1), default=10, show_default=True)
@click.option(
    "--words-below",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    metavar="ID",
    help="Also keep every word with an id below this; ids follow frequency.",
)
def vocabulary(
    checkpoint: str, out: Path, corpus: tuple[Path, ...], min_files: int, words_below: int
) -> None:
    """Write to OUT the tokens of CHECKPOINT that occur in at least --min-files Python files of the corpus.

    \b
    Example:
      perfrl-export vocabulary model.gguf tokens.json --corpus /usr/lib/python3.11 --words-below 40000
    """
    _quiet_libraries()
    from perfrl_export.checkpoint import load_tokenizer
    from perfrl_export.vocabulary import choose_tokens, write_choice

    tokenizer = load_tokenizer(checkpoint)
    tokens = choose_tokens(tokenizer, corpus, min_files, words_below)
    write_choice(out, tokenizer, tokens)
    click.echo(f"{out}: {len(tokens):,} of {tokenizer.get_vocab_size():,} tokens")


def _quiet_libraries() -> None:
    """The lines on stderr are ours: transformers and optimum report what they do, and one false alarm."""
    from optimum.utils import logging as optimum_logging
    from transformers.utils import logging as transformers_logging

    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    optimum_logging.set_verbosity_error()


def _progress(line: str) -> None:
    click.echo(line, err=True)


def _summary(bundle: Bundle) -> str:
    parity = bundle.manifest["parity"]
    return (
        f"{bundle.path}: {bundle.kind.value}, {bundle.size_bytes / 1e6:.1f} MB, "
        f"{bundle.manifest['quantization']['description']}\n"
        f"parity on {parity['prompts']} prompts: same first token {parity['top1_agreement']:.1%}, "
        f"greedy {parity['greedy_agreement']:.0%}, beam 4 {parity['beam_agreement']:.0%}, "
        f"largest logit error {parity['max_logit_error']:.3g}, "
        f"{parity['bundle_steps_per_s']:.1f} steps/s (checkpoint {parity['checkpoint_steps_per_s']:.1f})"
    )


if __name__ == "__main__":
    main()
