"""The README of a bundle: what it is, what was done to it, what it is good for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from perfrl_export.errors import ExportError
from perfrl_export.settings import Origin

_APACHE = "apache-2.0"


def write_card(
    directory: Path, origin: Origin, facts: Mapping[str, Any], size_bytes: int, more: Path | None = None
) -> None:
    """Write README.md from the same facts that go into the manifest; more is a file to end with."""
    parity, quantization = facts["parity"], facts["quantization"]
    trained = (
        "It was fine-tuned with perfrl-train."
        if origin.trained
        else "It has not been fine-tuned for this task: it is the base model as published, quantized."
    )
    lines = [
        f"# {origin.name}",
        "",
        f"A PerfRL-Edge model bundle made from {origin.base_model}. {trained}",
        "",
        f"- Provenance: {origin.provenance}",
        f"- Licence of the weights: {origin.license}",
        f"- Quantization: {quantization['description']}",
        f"- Vocabulary: {facts['vocabulary']['description']}",
        f"- Size: {size_bytes / 1e6:.1f} MB",
        f"- Parity with the float checkpoint on {parity['prompts']} prompts: "
        f"the same token first {parity['top1_agreement']:.1%} of the time; "
        f"greedy answers agree for {parity['greedy_agreement']:.0%} and best-of-beam-4 answers for "
        f"{parity['beam_agreement']:.0%} of their length; largest logit error "
        f"{parity['max_logit_error']:.2f}, mean {parity['mean_logit_error']:.3f}",
        "",
        "It proposes code; it proves nothing. PerfRL-Edge shows a proposal only after the user's own tests",
        "have passed on it and it has been measured to be faster.",
        "",
    ]
    if more is not None:
        lines += [_read(more)]
    (directory / "README.md").write_text("\n".join(lines), encoding="utf-8")


def _read(card: Path) -> str:
    try:
        return card.read_text(encoding="utf-8")
    except (OSError, ValueError) as exc:
        raise ExportError(f"cannot read the card {card}: {exc}") from exc


def licence_text(name: str, source: Path | None) -> str:
    """The text that goes into LICENSE: the checkpoint's own file if it has one."""
    if source is not None and source.is_file():
        return source.read_text(encoding="utf-8")
    if name == _APACHE:
        return _our_licence()
    return f"Licence of the weights: {name}\n"


def _our_licence() -> str:
    """The whole Apache License 2.0: this project is under it too, so its installation holds the text."""
    # Run from a checkout, the build's own folder of metadata comes first, and holds no licence.
    for installation in distributions(name="perfrl-edge"):
        if text := installation.read_text("licenses/LICENSE"):
            return text
    raise ExportError("the installation of perfrl-edge lacks its LICENSE file; install it again with pip")
