"""What the caller decides about an export, and what people are told about where the model comes from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from perfrl_export.errors import ExportError
from perfrl_export.parity import Tolerance
from perfrl_export.policy import Quantization

TOLERANCES = {
    Quantization.NONE: Tolerance(min_top1_agreement=0.999, max_logit_error=0.05),
    Quantization.INT8: Tolerance(min_top1_agreement=0.97, max_logit_error=4.0),
    Quantization.INT4: Tolerance(min_top1_agreement=0.85, max_logit_error=12.0),
}


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """How to export. None means what fits the checkpoint, or for the tolerances the quantization.

    vocabulary is a file of token ids to keep; calibrate is a folder of Python files or a file of
    pairs; origin a JSON file; card is Markdown for the end of the model card.
    """

    quantization: Quantization = Quantization.INT4
    prompt_format: str | None = None
    max_prompt_tokens: int | None = None
    max_new_tokens: int | None = None
    min_agreement: float | None = None
    max_logit_error: float | None = None
    vocabulary: Path | None = None
    calibrate: Path | None = None
    samples: int = 24
    origin: Path | None = None
    card: Path | None = None
    revision: str | None = None

    @property
    def tolerance(self) -> Tolerance:
        """What the bundle may lose."""
        usual = TOLERANCES[self.quantization]
        return Tolerance(
            usual.min_top1_agreement if self.min_agreement is None else self.min_agreement,
            usual.max_logit_error if self.max_logit_error is None else self.max_logit_error,
        )


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a model comes from. trained: fine-tuned by this project's recipes."""

    name: str
    base_model: str
    provenance: str
    license: str
    revision: str | None = None
    trained: bool = False


def read_origin(source: str, settings: ExportSettings) -> Origin:
    """The origin file if one was given, else what the checkpoint's name says."""
    if settings.origin is None:
        name = source.rstrip("/").rpartition("/")[2]
        return Origin(name, source, f"exported from {source}", "unknown", settings.revision)
    return read_origin_file(settings.origin)


def read_origin_file(path: Path) -> Origin:
    """An origin as a JSON object of its fields."""
    try:
        return Origin(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as exc:
        raise ExportError(f"cannot read the origin {path}: {exc}") from exc
