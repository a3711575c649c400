"""Candidates from the device's own generator: on a processor, four-bit weights draw faster than torch does.

At the start of each RL step the policy becomes a bundle, by the export command and through a checkpoint
directory: as for any device, or with the graphs of a bundle that is there already. What is drawn comes from
the rounded policy: RRHF and best-of-n rank whatever was drawn, and GRPO's ratio starts at 1 all the same,
since it compares the policy with itself. Answers that reach the length limit are no candidates.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.errors import HostError, PromptTooLongError
from perfrl_edge.generation.bundle import MANIFEST_NAME, Bundle
from perfrl_edge.generation.generator import GenerationSettings, OnnxGenerator
from perfrl_train.policy import Policy
from perfrl_train.progress import RunLog
from perfrl_train.sampling import Draws, SamplingSettings


@dataclass(frozen=True, slots=True)
class Exporting:
    """How the policy becomes a bundle: with base's graphs where there is one, else by a whole export."""

    base: Path | None = None
    options: tuple[str, ...] = ()

    def command(self, checkpoint: Path, bundle: Path) -> list[str]:
        """What makes the bundle of a checkpoint."""
        base = None if self.base is None else str(self.base)
        verb = ["onnx", str(checkpoint)] if base is None else ["refresh", str(checkpoint), base]
        return [sys.executable, "-m", "perfrl_export.cli", *verb, str(bundle), "--force", *self.options]


class BundleSampler:
    """Implements Proposer over a bundle that is made anew whenever sampling begins."""

    def __init__(self, policy: Policy, settings: SamplingSettings, exporting: Exporting, log: RunLog) -> None:
        self._policy = policy
        self._settings = settings
        self._exporting = exporting
        self._log = log
        self._generator: OnnxGenerator | None = None

    @contextmanager
    def ready(self, folder: Path) -> Iterator[None]:
        """The policy as it is now, exported into folder unless an interrupted run has done so."""
        bundle = folder / "bundle"
        if not (bundle / MANIFEST_NAME).is_file():
            self._export(folder / "checkpoint", bundle)
        settings = self._settings
        asked = GenerationSettings(
            beams=settings.beams,
            max_new_tokens=settings.max_new_tokens,
            temperature=settings.temperature,
            top_k=settings.top_k,
            min_p=settings.min_p,
        )
        with OnnxGenerator(Bundle.load(bundle), asked) as self._generator:
            yield
        shutil.rmtree(bundle)

    def _export(self, checkpoint: Path, bundle: Path) -> None:
        started = time.monotonic()
        self._policy.save(checkpoint)
        command = self._exporting.command(checkpoint, bundle)
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            last = done.stderr.strip().splitlines()[-1:]
            raise HostError(f"the policy could not be exported for sampling: {' '.join(last)}")
        shutil.rmtree(checkpoint)
        self._log.say(f"exported the policy in {time.monotonic() - started:.0f} s")

    def propose(self, sources: Sequence[str], draws: Draws, seed: int) -> list[list[Candidate]]:
        """Candidates for several programs, one program after another."""
        return [self._propose_one(source, draws, seed + index) for index, source in enumerate(sources)]

    def _propose_one(self, source: str, draws: Draws, seed: int) -> list[Candidate]:
        if self._generator is None:
            raise RuntimeError("nothing can be drawn before the sampler is ready")
        wanted = {
            Strategy.SAMPLE: draws.samples,
            Strategy.GREEDY: draws.greedy,
            Strategy.BEAM: draws.beams,
        }
        try:
            return [
                candidate
                for strategy, count in wanted.items()
                if count
                for candidate in self._generator.generate(source, count, strategy=strategy, seed=seed)
            ]
        except PromptTooLongError:
            return []
