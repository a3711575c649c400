"""The processes that train together: what `accelerate launch` started, or this one alone.

Every process holds the whole model, works on its share of an update, and adds its gradient to the others'
before the step, so all stay equal. Gradients travel once an update, not once a pass, so shares may differ
in size and in number of passes; the sum is that of one process, up to the order of additions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import torch

Item = TypeVar("Item")

# The others wait while the first process judges a whole step.
_PATIENCE = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Team:
    """This process is number rank of size; device is None where any will do."""

    rank: int = 0
    size: int = 1
    device: str | None = None

    @property
    def is_first(self) -> bool:
        """Whether this process writes the files."""
        return self.rank == 0

    def share(self, items: Sequence[Item]) -> Sequence[Item]:
        """What this process works on; every item belongs to one process."""
        return items[self.rank :: self.size]

    def wait(self) -> None:
        """Until all are here."""
        if self.size > 1:
            import torch

            torch.distributed.barrier()

    def total(self, value: float) -> float:
        """The sum over the team."""
        if self.size == 1:
            return value
        import torch

        tensor = torch.tensor(value, dtype=torch.float64, device=self.device)
        torch.distributed.all_reduce(tensor)
        return float(tensor)

    def add_gradients(self, weights: Iterable[torch.Tensor]) -> None:
        """Replace each gradient by the sum over the team; one that had nothing to do counts as zero."""
        if self.size == 1:
            return
        import torch
        from torch.nn.utils import parameters_to_vector, vector_to_parameters

        trained = [weight for weight in weights if weight.requires_grad]
        for weight in trained:
            if weight.grad is None:
                weight.grad = torch.zeros_like(weight)
        gradients = [weight.grad for weight in trained if weight.grad is not None]
        together = parameters_to_vector(gradients)
        torch.distributed.all_reduce(together)
        vector_to_parameters(together, gradients)


ALONE = Team()


def join_team() -> Team:
    """The team that accelerate has started this process in, or this process alone."""
    import torch
    from accelerate import PartialState

    # accelerate makes no team of processors unless told that there is nothing better.
    state = PartialState(cpu=not torch.cuda.is_available(), timeout=_PATIENCE)
    device = str(state.device) if state.num_processes > 1 else None
    return Team(state.process_index, state.num_processes, device)
