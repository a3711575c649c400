"""A trainable model: any seq2seq or causal checkpoint (folder, Hub name, .gguf file), maybe with LoRA.

Out goes a plain Hugging Face checkpoint directory (adapters merged), which is all that export needs.
bfloat16 is used by autocast on a GPU; weights and optimizer stay in float32.
"""

from __future__ import annotations

import inspect
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from perfrl_edge.errors import InputError
from perfrl_edge.generation.prompt import PromptFormat
from perfrl_train.encoding import Batch, Codec, Kind
from perfrl_train.frozen_floor import FrozenFloor, floor_of
from perfrl_train.losses import IGNORED

if TYPE_CHECKING:
    import torch

# Two copies of a matrix that differ by less than this share of their norm differ by quantization only.
_ROUNDING = 0.1
DEFAULT_FORMAT = {Kind.SEQ2SEQ: PromptFormat.CODET5, Kind.CAUSAL: PromptFormat.CHATML}


@dataclass(frozen=True, slots=True)
class Policy:
    """A model with the codec that feeds it."""

    model: Any
    codec: Codec
    device: torch.device
    floor: FrozenFloor | None = None

    def target_logits(self, batch: Batch) -> torch.Tensor:
        """Logits that predict the batch's labels: [B, T, V]."""
        batch = batch.to(self.device)
        with self.autocast():
            if self.codec.kind is Kind.SEQ2SEQ:
                return self._seq2seq_logits(batch)
            return self._causal_logits(batch)

    def _seq2seq_logits(self, batch: Batch) -> torch.Tensor:
        base = base_model(self.model)
        # -100 becomes padding inside; the decoder is causal, so padding on the right is never looked at.
        shifted = base.prepare_decoder_input_ids_from_labels(labels=batch.labels)
        logits: torch.Tensor = self.model(
            input_ids=batch.prompt_ids, attention_mask=batch.prompt_mask, decoder_input_ids=shifted
        ).logits
        return logits

    def _causal_logits(self, batch: Batch) -> torch.Tensor:
        import torch

        kept = batch.labels != IGNORED  # [B, T]
        length = batch.labels.shape[1]
        ids = torch.cat([batch.prompt_ids, batch.labels.masked_fill(~kept, self.codec.pad_id)], dim=1)
        mask = torch.cat([batch.prompt_mask, kept.long()], dim=1)
        positions = (mask.cumsum(dim=1) - 1).clamp(min=0)
        # The last prompt position predicts the first label. Logits of the prompt itself are not wanted.
        if self.floor is not None:
            return self.floor.logits(ids, mask, positions, length + 1)[:, :-1]
        keep = {"logits_to_keep": length + 1} if keeps_logits(self.model) else {}
        logits: torch.Tensor = self.model(
            input_ids=ids, attention_mask=mask, position_ids=positions, use_cache=False, **keep
        ).logits
        return logits[:, -(length + 1) : -1]

    def autocast(self) -> AbstractContextManager[object]:
        """bfloat16 arithmetic on a GPU, nothing on a CPU."""
        import torch

        if self.device.type == "cuda":
            return torch.autocast("cuda", dtype=torch.bfloat16)
        return nullcontext()

    def trainable_weights(self) -> dict[str, torch.Tensor]:
        """Copies of the weights that training changes, by name: adapters alone under LoRA."""
        return {
            name: weight.detach().cpu().clone()
            for name, weight in self.model.named_parameters()
            if weight.requires_grad
        }

    def load_weights(self, weights: dict[str, torch.Tensor]) -> None:
        """Put back what trainable_weights gave."""
        import torch

        parameters = dict(self.model.named_parameters())
        with torch.no_grad():
            for name, weight in weights.items():
                parameters[name].copy_(weight)

    def shrink_adapters(self, factor: float) -> None:
        """Multiply what the adapters add: a point between the model without them and the trained one."""
        import torch

        with torch.no_grad():
            for name, weight in self.model.named_parameters():
                if "lora_B" in name:
                    weight.mul_(factor)

    def frozen_copy(self) -> Policy:
        """The policy as it is now, for good."""
        import copy

        return Policy(copy.deepcopy(self.model).requires_grad_(False), self.codec, self.device)

    def save(self, folder: Path) -> None:
        """Write a plain checkpoint; adapters are merged into a copy and also kept apart in folder/adapter.

        config.json comes last: where it stands, all the others are whole.
        """
        import copy

        beside = folder / ".saving"
        model = self.model
        if _is_adapted(model):
            model.save_pretrained(str(folder / "adapter"))
            model = copy.deepcopy(model).merge_and_unload()
        model.save_pretrained(str(beside))
        self.codec.tokenizer.save_pretrained(str(beside))
        for path in sorted(beside.iterdir(), key=lambda path: path.name == "config.json"):
            path.replace(folder / path.name)
        beside.rmdir()


def load_policy(checkpoint: str, format: PromptFormat | None = None, device: str | None = None) -> Policy:
    """Load a folder, a Hub name or a .gguf file; its prompt format follows from its kind unless given."""
    import torch

    codec = load_codec(checkpoint, format)
    where, options = _location(checkpoint)
    model: Any = _model_class(codec.kind).from_pretrained(where, dtype=torch.float32, **options)
    if "gguf_file" in options:
        _tie_ends(model)
    place = torch.device(device or ("cuda" if torch.cuda.is_available() else "cpu"))
    return Policy(model.to(place), codec, place)


def load_codec(checkpoint: str, format: PromptFormat | None = None) -> Codec:
    """The tokenizer side of a checkpoint, without its weights."""
    import transformers

    where, options = _location(checkpoint)
    try:
        config = transformers.AutoConfig.from_pretrained(where, **options)
        tokenizer = _tokenizer_class().from_pretrained(where, **options)
    except (OSError, ValueError, KeyError) as exc:
        raise InputError(f"cannot load the checkpoint {checkpoint}: {exc}") from exc
    if tokenizer.eos_token_id is None:
        raise InputError(f"the tokenizer of {checkpoint} names no end-of-text token")
    kind = Kind.SEQ2SEQ if config.is_encoder_decoder else Kind.CAUSAL
    return Codec(tokenizer, kind, format or DEFAULT_FORMAT[kind])


def _model_class(kind: Kind) -> Any:
    import transformers

    seq2seq = kind is Kind.SEQ2SEQ
    return transformers.AutoModelForSeq2SeqLM if seq2seq else transformers.AutoModelForCausalLM


def _tokenizer_class() -> Any:
    import transformers

    return transformers.AutoTokenizer


def _location(checkpoint: str) -> tuple[str, dict[str, str]]:
    path = Path(checkpoint)
    if path.suffix == ".gguf":
        return str(path.parent), {"gguf_file": path.name}
    return checkpoint, {}


def _tie_ends(model: Any) -> None:
    """Where a file has quantized a tied matrix twice, apart, use the output layer's finer copy for both."""
    import torch

    first, last = model.get_input_embeddings().weight, model.get_output_embeddings().weight
    if first.data_ptr() == last.data_ptr() or first.shape != last.shape:
        return
    with torch.no_grad():
        if (first - last).norm() < _ROUNDING * last.norm():
            first.copy_(last)
            model.config.tie_word_embeddings = True
            model.tie_weights()


def with_lora(policy: Policy, rank: int, modules: str | None = None) -> Policy:
    """The same policy with fresh low-rank adapters, the only weights to be trained.

    They are on every linear layer, or on those whose whole name matches the pattern. Layers below the first
    of these need no gradient, which makes a step cheaper.
    """
    import peft

    settings = peft.LoraConfig(
        r=rank,
        lora_alpha=2 * rank,
        lora_dropout=0.0,
        target_modules=modules or "all-linear",
        task_type="SEQ_2_SEQ_LM" if policy.codec.kind is Kind.SEQ2SEQ else "CAUSAL_LM",
    )
    try:
        adapted = peft.get_peft_model(policy.model, settings)
    except ValueError as exc:
        raise InputError(f"no adapter fits --lora-modules {modules!r}: {exc}") from exc
    return Policy(adapted, policy.codec, policy.device, floor_of(base_model(adapted)))


def base_model(model: Any) -> Any:
    """The transformers model inside a LoRA wrapper, or the model itself."""
    return model.get_base_model() if _is_adapted(model) else model


def _is_adapted(model: Any) -> bool:
    import peft

    return isinstance(model, peft.PeftModel)


def keeps_logits(model: Any) -> bool:
    """Whether the model can be asked for the logits of the last positions only."""
    return "logits_to_keep" in inspect.signature(base_model(model).forward).parameters
