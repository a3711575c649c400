"""What the layers below the first trained one make of a text: computed once, since it never changes.

With adapters on upper layers only, the frozen layers below them are most of a step. Their output for each
sequence is kept in memory (4 bytes a token and hidden unit, up to a limit), so that from the second time a
sequence is seen only the layers above are run. Logits and gradients are the whole model's, up to the order
of additions.
B sequences, L positions, H hidden units.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch


_MAX_KEPT_BYTES = 8 << 30  # a million tokens of 2,048 hidden units


class FrozenFloor:
    """The model cut below its first trained layer: kept states below, a smaller model above."""

    def __init__(self, base: Any, height: int, max_kept_bytes: int = _MAX_KEPT_BYTES) -> None:
        import torch

        self._below = _part(base.model, slice(height))
        self._below.norm = torch.nn.Identity()
        self._above = _part(base.model, slice(height, None))
        self._head = base.lm_head
        self._states: dict[bytes, torch.Tensor] = {}
        self._room_bytes = max_kept_bytes

    def logits(
        self, ids: torch.Tensor, mask: torch.Tensor, positions: torch.Tensor, keep: int
    ) -> torch.Tensor:
        """Logits of the last keep positions: [B, L] three times → [B, keep, V]."""
        hidden = self._above(
            inputs_embeds=self._states_of(ids, mask, positions),
            attention_mask=mask,
            position_ids=positions,
            use_cache=False,
        ).last_hidden_state
        logits: torch.Tensor = self._head(hidden[:, -keep:])
        return logits

    def _states_of(self, ids: torch.Tensor, mask: torch.Tensor, positions: torch.Tensor) -> torch.Tensor:
        """[B, L, H]; what stands at padded positions is never looked at."""
        kept = mask.bool()
        keys = [row[held].cpu().numpy().tobytes() for row, held in zip(ids, kept, strict=True)]
        states = {key: self._states[key] for key in keys if key in self._states}
        missing = [index for index, key in enumerate(keys) if key not in states]
        if missing:
            made = self._run_below(ids[missing], mask[missing], positions[missing])
            for index, row in zip(missing, made, strict=True):
                states[keys[index]] = self._keep(keys[index], row[kept[index]])
        first = states[keys[0]]
        padded = first.new_zeros(*ids.shape, first.shape[-1])
        for index, key in enumerate(keys):
            padded[index, kept[index]] = states[key]
        return padded

    def _keep(self, key: bytes, states: torch.Tensor) -> torch.Tensor:
        """Remember the states of a sequence, [L, H], while there is room."""
        if states.nbytes <= self._room_bytes:
            self._states[key] = states
            self._room_bytes -= states.nbytes
        return states

    def _run_below(self, ids: torch.Tensor, mask: torch.Tensor, positions: torch.Tensor) -> torch.Tensor:
        import torch

        with torch.no_grad():
            run = self._below(input_ids=ids, attention_mask=mask, position_ids=positions, use_cache=False)
        states: torch.Tensor = run.last_hidden_state
        return states


def floor_of(base: Any) -> FrozenFloor | None:
    """The floor of a causal model whose first layers are frozen; None where there is nothing to gain."""
    layers = getattr(getattr(base, "model", None), "layers", None)
    if layers is None or base.get_input_embeddings().weight.requires_grad:
        return None
    trained = [
        index for index, layer in enumerate(layers) if any(one.requires_grad for one in layer.parameters())
    ]
    return FrozenFloor(base, trained[0]) if trained and trained[0] > 0 else None


def _part(model: Any, layers: slice) -> Any:
    """The same modules with some of the layers only."""
    part = copy.copy(model)
    part._modules = dict(model._modules)
    part.layers = model.layers[layers]
    return part
