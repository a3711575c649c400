"""Records the arguments a function is called with while the user's tests run on the original.

Only outermost calls count. Arguments are pickled before the call; of the calls seen, the slowest and a
random sample of the rest are kept, within a byte budget and a budget of seconds spent pickling.
"""

from __future__ import annotations

import functools
import inspect
import os
import pickle
import random
import threading
import time
from typing import Any, Callable, Dict, List, NamedTuple, Optional

from .target import find_attribute, wrapped_like

MAX_CALL_BYTES = 6 << 20
MAX_TOTAL_BYTES = 48 << 20
MAX_PICKLING_S = 10.0
SLOWEST = 16
SAMPLED = 48


class Call(NamedTuple):
    """One call: pickled (args, kwargs), the test it came from, and how it went."""

    blob: bytes
    test: str
    seconds: float
    raised: bool


class Recorder:
    """Counts and keeps calls; install it with on_loaded of the override."""

    def __init__(self, qualname: str, seed: int) -> None:
        self.module_name: Optional[str] = None
        self.count = 0
        self.unpicklable = 0
        self.only_none = True
        self._qualname = qualname
        self._random = random.Random(seed)
        self._inside = threading.local()
        self._slowest: List[Call] = []
        self._sample: List[Call] = []
        self._bytes = 0
        self._pickling_s = 0.0

    def wrap_in(self, module: Any) -> None:
        """Replace the function by a recording one, in the module that defines it."""
        self.module_name = module.__name__
        try:
            owner, name, raw = find_attribute(module, self._qualname)
        except AttributeError:
            return
        setattr(owner, name, wrapped_like(raw, self._recording))

    def calls(self) -> List[Call]:
        """The kept calls, each distinct argument list once, slowest first."""
        distinct: Dict[bytes, Call] = {}
        for call in sorted(self._slowest + self._sample, key=lambda call: -call.seconds):
            distinct.setdefault(call.blob, call)
        return list(distinct.values())

    def _recording(self, function: Callable[..., Any]) -> Callable[..., Any]:
        if inspect.iscoroutinefunction(function):

            async def record_async(*args: Any, **kwargs: Any) -> Any:
                blob = self._pickle(args, kwargs)
                start = time.perf_counter()
                result = await function(*args, **kwargs)
                self._keep(blob, time.perf_counter() - start, False, result)
                return result

            return functools.wraps(function)(record_async)

        @functools.wraps(function)
        def record(*args: Any, **kwargs: Any) -> Any:
            if getattr(self._inside, "call", False):
                return function(*args, **kwargs)
            blob = self._pickle(args, kwargs)
            self._inside.call = True
            start = time.perf_counter()
            try:
                result = function(*args, **kwargs)
            except BaseException:
                self._keep(blob, time.perf_counter() - start, True, None)
                raise
            finally:
                self._inside.call = False
            self._keep(blob, time.perf_counter() - start, False, result)
            return result

        for name in ("cache_clear", "cache_info", "cache_parameters"):
            if hasattr(function, name):
                setattr(record, name, getattr(function, name))
        return record

    def _pickle(self, args: Any, kwargs: Any) -> Optional[bytes]:
        self.count += 1
        if self._pickling_s > MAX_PICKLING_S or self._bytes > MAX_TOTAL_BYTES:
            return None
        start = time.perf_counter()
        try:
            blob = pickle.dumps((args, kwargs), protocol=4)
        except Exception:
            self.unpicklable += 1
            return None
        finally:
            self._pickling_s += time.perf_counter() - start
        return blob if len(blob) <= MAX_CALL_BYTES else None

    def _keep(self, blob: Optional[bytes], seconds: float, raised: bool, result: Any) -> None:
        if raised or result is not None:
            self.only_none = False
        if blob is None:
            return
        test = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0]
        call = Call(blob, test, seconds, raised)
        self._bytes += len(blob)
        self._slowest.append(call)
        if len(self._slowest) > SLOWEST:
            self._slowest.sort(key=lambda kept: -kept.seconds)
            self._bytes -= self._sample_instead(self._slowest.pop())

    def _sample_instead(self, call: Call) -> int:
        """Reservoir sampling of the calls that are not among the slowest; returns the bytes let go."""
        if len(self._sample) < SAMPLED:
            self._sample.append(call)
            return 0
        slot = self._random.randrange(self.count)
        if slot >= SAMPLED:
            return len(call.blob)
        dropped, self._sample[slot] = self._sample[slot], call
        return len(dropped.blob)
