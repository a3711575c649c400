"""Programs to token ids and back: the one place in training that knows tokenizers and padding.

The prompt text comes from perfrl_edge.generation.prompt, as on the device. Prompt and completion are
encoded apart, because at inference the model sees exactly the prompt's tokens. Nothing is cut.
P prompt positions, T target positions, B sequences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from perfrl_edge.generation.prompt import PromptFormat, build_completion, build_prompt, extract_source
from perfrl_train.losses import IGNORED

if TYPE_CHECKING:
    import torch


class Kind(str, Enum):
    """The two shapes of model this project trains; the values are those of a bundle's manifest."""

    SEQ2SEQ = "seq2seq"
    CAUSAL = "causal"


@dataclass(frozen=True, slots=True)
class Example:
    """One prompt and one completion as token ids; the completion ends with the end-of-text token."""

    prompt_ids: tuple[int, ...]
    target_ids: tuple[int, ...]

    @property
    def num_tokens(self) -> int:
        """Tokens of prompt and completion together."""
        return len(self.prompt_ids) + len(self.target_ids)


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded tensors. A causal model's prompts are padded on the left, so completions start in one column."""

    prompt_ids: torch.Tensor  # [B, P]
    prompt_mask: torch.Tensor  # [B, P]
    labels: torch.Tensor  # [B, T], IGNORED where padded

    def to(self, device: torch.device) -> Batch:
        """The same batch on another device."""
        return Batch(self.prompt_ids.to(device), self.prompt_mask.to(device), self.labels.to(device))


@dataclass(frozen=True, slots=True)
class Codec:
    """A checkpoint's tokenizer with the prompt format its model is trained on."""

    tokenizer: Any
    kind: Kind
    format: PromptFormat

    @property
    def eos_id(self) -> int:
        """The end-of-text token."""
        return int(self.tokenizer.eos_token_id)

    @property
    def pad_id(self) -> int:
        """The padding token, or the end-of-text token where the tokenizer has none; always masked."""
        return self.eos_id if self.tokenizer.pad_token_id is None else int(self.tokenizer.pad_token_id)

    def encode_prompt(self, source: str) -> tuple[int, ...]:
        """What the model is shown for a program."""
        # Chat templates spell their special tokens out; an encoder's are added by its tokenizer.
        text = build_prompt(source, self.format)
        return tuple(self.tokenizer(text, add_special_tokens=self.kind is Kind.SEQ2SEQ).input_ids)

    def encode_completion(self, source: str) -> tuple[int, ...]:
        """What the model should answer to propose a program."""
        ids = self.tokenizer(
            build_completion(source, self.format), add_special_tokens=self.kind is Kind.SEQ2SEQ
        ).input_ids
        return tuple(ids) if ids and ids[-1] == self.eos_id else (*ids, self.eos_id)

    def encode(self, source: str, target: str) -> Example:
        """A pair as the model is trained on it."""
        return Example(self.encode_prompt(source), self.encode_completion(target))

    def decode(self, ids: Sequence[int], source: str | None = None) -> str:
        """The program in an answer; given the program asked about, read as the device reads it."""
        text = self.tokenizer.decode(list(ids), skip_special_tokens=True, clean_up_tokenization_spaces=False)
        return extract_source(text, self.format, source)

    def collate(self, examples: Sequence[Example]) -> Batch:
        """Pad to the longest prompt and the longest completion of these examples."""
        import torch

        prompts = [example.prompt_ids for example in examples]
        on_left = self.kind is Kind.CAUSAL
        return Batch(
            prompt_ids=torch.tensor(_padded(prompts, self.pad_id, on_left)),
            prompt_mask=torch.tensor(_padded([(1,) * len(ids) for ids in prompts], 0, on_left)),
            labels=torch.tensor(_padded([example.target_ids for example in examples], IGNORED, False)),
        )


def _padded(sequences: Sequence[tuple[int, ...]], fill: int, on_left: bool) -> list[list[int]]:
    width = max(map(len, sequences))
    rows = []
    for ids in sequences:
        padding = [fill] * (width - len(ids))
        rows.append(padding + list(ids) if on_left else list(ids) + padding)
    return rows
