"""Asking the model: the beams, then samples until the effort's plan is met, while others are judged."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator

from perfrl_edge.candidate import Candidate, Deduplicator, Generator, Strategy
from perfrl_edge.effort import OptimizeSettings

SAMPLE_BATCH = 8
MAX_DULL_BATCHES = 2
PROPOSING_SHARE = 0.6


class Proposer:
    """Asks the generator as the effort plans it; every program is let through once in all rounds.

    Small models often answer with the input itself, so what counts is distinct programs in hand.
    deadline is when the task must be done, a time of time.monotonic(); proposing gets a share of it.
    """

    def __init__(
        self, generator: Generator, settings: OptimizeSettings, admitted: Deduplicator, deadline: float
    ) -> None:
        self.admitted = admitted
        self._generator = generator
        self._settings = settings
        self._deadline = deadline
        self._drawn = 0

    def start(self, source: str) -> Background:
        """Propose in the background: the beams, then the plan's samples."""
        return Background(self.propose(source))

    def start_more(self, source: str) -> Background:
        """Propose more in the background, for when nothing so far was proved faster."""
        return Background(self._samples(source, self._settings.plan.more_samples, 0, self._share()))

    def propose(self, source: str) -> Iterator[Candidate]:
        """The beams, then samples until the plan is met or the model has nothing more."""
        deadline = self._share()
        distinct = 0
        for candidate in self._ask(source, Strategy.BEAM, self._settings.beams, deadline):
            distinct += 1
            yield candidate
        plan = self._settings.plan
        yield from self._samples(source, plan.samples, plan.min_distinct - distinct, deadline)

    def _share(self) -> float:
        now = time.monotonic()
        return now + PROPOSING_SHARE * max(0.0, self._deadline - now)

    def _samples(self, source: str, count: int, min_distinct: int, deadline: float) -> Iterator[Candidate]:
        distinct = drawn = dull_batches = 0
        while (drawn < count or distinct < min_distinct) and dull_batches < MAX_DULL_BATCHES:
            before = distinct
            for candidate in self._ask(source, Strategy.SAMPLE, SAMPLE_BATCH, deadline):
                distinct += 1
                yield candidate
            drawn += SAMPLE_BATCH
            dull_batches = dull_batches + 1 if distinct == before else 0

    def _ask(self, source: str, strategy: Strategy, wanted: int, deadline: float) -> Iterator[Candidate]:
        left_s = deadline - time.monotonic()
        if left_s <= 0:
            return
        seed = self._settings.seed + self._drawn
        self._drawn += wanted if strategy is Strategy.SAMPLE else 0
        yield from self.admitted.admit(
            self._generator.generate(source, wanted, strategy=strategy, seed=seed, deadline_s=left_s)
        )


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
