"""What is proposed: by rule first, then by the model, one search or batch of samples at a time."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator

from perfrl_edge.candidate import Candidate, Deduplicator, Generator, Strategy
from perfrl_edge.effort import Ask
from perfrl_edge.rules import by_rule, tidied_answer

PROPOSING_SHARE = 0.6


class Proposer:
    """Asks the generator; every program is let through once in all rounds.

    Where scripts are asked about, what comes is tidied by rule. deadline is when the task must be done, a
    time of time.monotonic(); each question gets a share of what is left.
    """

    def __init__(
        self, generator: Generator, seed: int, admitted: Deduplicator, deadline: float, scripts: bool = False
    ) -> None:
        self.admitted = admitted
        self._generator = generator
        self._seed = seed
        self._deadline = deadline
        self._scripts = scripts

    def start(self, source: str, ask: Ask) -> Background:
        """Propose in the background."""
        return Background(self.propose(source, ask))

    def start_round(self, source: str, ask: Ask) -> Background:
        """The same, after the script as the rules alone would have it."""
        return Background(self._round(source, ask))

    def propose(self, source: str, ask: Ask) -> Iterator[Candidate]:
        """What the model answers that it has not proposed before."""
        left_s = PROPOSING_SHARE * (self._deadline - time.monotonic())
        if left_s <= 0:
            return
        seed = self._seed
        self._seed += ask.count if ask.strategy is Strategy.SAMPLE else 0
        answers = self._generator.generate(
            source, ask.count, strategy=ask.strategy, seed=seed, deadline_s=left_s
        )
        yield from self.admitted.admit(map(tidied_answer, answers) if self._scripts else answers)

    def _round(self, source: str, ask: Ask) -> Iterator[Candidate]:
        if self._scripts:
            yield from self.admitted.admit(by_rule(source))
        yield from self.propose(source, ask)


class Background:
    """Runs an iterator in a thread, so that judging and proposing overlap.

    Iterating yields items as they come and re-raises what the thread raised; it ends only when the
    thread has, so that nothing is proposed while programs are timed. Leaving the context early asks
    the thread to stop at its next item and does not wait for it.
    """

    def __init__(self, items: Iterator[Candidate]) -> None:
        self._items = items
        self._stop = threading.Event()
        self._queue: queue.Queue[Candidate | BaseException | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name="proposals", daemon=True)

    def __enter__(self) -> Background:
        self._thread.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._stop.set()

    def __iter__(self) -> Iterator[Candidate]:
        while (item := self._queue.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item

    def _run(self) -> None:
        try:
            for item in self._items:
                self._queue.put(item)
                if self._stop.is_set():
                    break
            self._queue.put(None)
        except BaseException as exc:
            self._queue.put(exc)
