"""Calls one function of one module on request, and shows what came of it as canonical text.

The parent sends argument lists that were recorded on the original; it compares and keeps the clock.
Nothing in this process knows what any call ought to return.
"""

from __future__ import annotations

import gc
import io
import json
import os
import pickle
import sys
import types
from typing import Any, Callable, Dict, List, Optional, Tuple

from .canonical import MAX_ITEMS_OF_ITERATOR, UnencodableError, encode_short
from .override import extend_sys_path, install_override
from .target import callable_of, find_attribute, import_module_at

LONGEST_SHOWN = 160
LAZY = (types.GeneratorType, map, filter, zip)

Prepared = List[Tuple[Callable[..., Any], Any, Any]]


class Replay:
    """The loaded module, its function, and the calls prepared for timing."""

    def __init__(self, job: Dict[str, Any]) -> None:
        self._job = job
        self._prepared: List[Prepared] = []
        self._results: List[List[Any]] = []
        self._state_before: Optional[Dict[str, str]] = None

    def load(self) -> Dict[str, str]:
        """Import the module under test, through the override."""
        try:
            self._function = self._import()
        except BaseException as exc:
            kind = "compile_error" if isinstance(exc, SyntaxError) else "import_error"
            return {kind: _shown_exception(exc)}
        return {}

    def watch(self) -> Dict[str, str]:
        """Remember the interpreter as it is, for state() to say what has changed since."""
        self._state_before = interpreter_state()
        return {}

    def _import(self) -> Callable[..., Any]:
        module = import_module_at(self._job["module"], self._job["path"])
        self._module = module
        return callable_of(find_attribute(module, self._job["qualname"])[2])

    def call(self, blob: bytes) -> Dict[str, str]:
        """One call: what it returned or raised, printed, and did to its arguments."""
        args, kwargs = pickle.loads(blob)
        printed = io.StringIO()
        stdout, sys.stdout = sys.stdout, printed
        try:
            reply = _returned(_finish(self._function(*args, **kwargs)), args, kwargs)
        except BaseException as exc:
            reply = _raised(exc)
        finally:
            sys.stdout = stdout
        reply["stdout"] = encode_short(printed.getvalue())
        reply["arguments"] = _encoded((args, kwargs))
        return reply

    def prepare(self, blobs: List[bytes], repeats: int) -> Dict[str, str]:
        """Arguments for `repeats` passes, each with a freshly executed module: no memo outlives a pass."""
        self._prepared = []
        for repeat in range(repeats):
            if repeat:
                sys.modules.pop(self._job["module"], None)
                self._function = self._import()
            self._prepared.append([(self._function, *pickle.loads(blob)) for blob in blobs])
        self._results = [[None] * len(blobs) for _ in range(repeats)]
        gc.collect()
        gc.freeze()
        return {}

    def go(self, passes: List[int], positions: List[int]) -> Dict[str, str]:
        """The timed part: some passes over some of the prepared calls."""
        sys.stdout = io.StringIO()
        for repeat in passes:
            calls, results = self._prepared[repeat], self._results[repeat]
            for position in positions:
                function, args, kwargs = calls[position]
                try:
                    results[position] = _finish(function(*args, **kwargs))
                except Exception as exc:
                    results[position] = exc
        sys.stdout = sys.__stdout__
        return {}

    def result(self, repeat: int, position: int) -> Dict[str, str]:
        """What a timed call came to, to be compared with what it came to untimed."""
        value = self._results[repeat][position]
        _, args, kwargs = self._prepared[repeat][position]
        return _raised(value) if isinstance(value, Exception) else _returned(value, args, kwargs)

    def state(self) -> Dict[str, str]:
        """Module globals after the calls, and what changed in the interpreter since watch()."""
        before, after = self._state_before or {}, interpreter_state()
        changed = {key: text for key, text in after.items() if before.get(key, text) != text}
        return {
            **_module_globals(self._module),
            **{"interpreter " + key: text for key, text in changed.items()},
        }


def _finish(result: Any) -> Any:
    """Run what the caller would run: a coroutine to its value, a generator to its items."""
    if isinstance(result, types.CoroutineType):
        return _run_async(result)
    if isinstance(result, types.AsyncGeneratorType):
        return _run_async(_collect(result))
    if type(result) in LAZY:
        return Drained(type(result).__name__, result)
    return result


def _run_async(coroutine: Any) -> Any:
    import asyncio  # costs more than all else here, and few functions need it

    return asyncio.run(coroutine)


async def _collect(items: Any) -> Any:
    return Drained("async generator", [item async for item in items])


class Drained:
    """The items of a lazy result, told apart from a list of the same items."""

    def __init__(self, kind: str, items: Any) -> None:
        self.kind = kind
        self.items = []
        for item in items:
            self.items.append(item)
            if len(self.items) > MAX_ITEMS_OF_ITERATOR:
                raise UnencodableError("endless iterator")


def _returned(value: Any, args: Any, kwargs: Any) -> Dict[str, str]:
    passed = [*args, *kwargs.values()]
    alias = [
        str(i) for i, item in enumerate(passed) if item is value and isinstance(value, (list, dict, set))
    ]
    return {
        "outcome": "returned",
        "value": _encoded(value),
        "alias": " ".join(alias),
        "shown": _shown(value),
    }


def _raised(exc: BaseException) -> Dict[str, str]:
    return {"outcome": "raised", "value": _encoded(exc), "alias": "", "shown": _shown_exception(exc)}


def _encoded(value: Any) -> str:
    if isinstance(value, Drained):
        return "%s %s" % (value.kind, _encoded(value.items))
    try:
        return encode_short(value)
    except UnencodableError as exc:
        return "unencodable: %s" % exc


def _shown(value: Any) -> str:
    try:
        return repr(value.items if isinstance(value, Drained) else value)[:LONGEST_SHOWN]
    except BaseException:
        return "<%s>" % type(value).__name__


def _shown_exception(exc: BaseException) -> str:
    return ("%s: %s" % (type(exc).__name__, _shown(exc.args[0]) if exc.args else ""))[:LONGEST_SHOWN]


def interpreter_state() -> Dict[str, str]:
    """What a function may not change behind its caller's back, by name."""
    modules = sys.modules
    state: Dict[str, Any] = {
        "garbage collector": (gc.isenabled(), gc.get_threshold()),
        "switch interval": sys.getswitchinterval(),
        "recursion limit": sys.getrecursionlimit(),
        "working directory": os.getcwd(),
        "environment": sorted(os.environ.items()),
        "trace or profile function": (sys.gettrace() is None, sys.getprofile() is None),
    }
    if "random" in modules:
        state["random state"] = modules["random"].getstate()
    if "warnings" in modules:
        state["warning filters"] = modules["warnings"].filters
    if "decimal" in modules:
        state["decimal context"] = modules["decimal"].getcontext()
    if "locale" in modules:
        state["locale"] = modules["locale"].setlocale(modules["locale"].LC_ALL)
    return {key: repr(value) for key, value in state.items()}  # canonical text would take long to make


def _module_globals(module: Any) -> Dict[str, str]:
    texts = {}
    for name, value in sorted(vars(module).items()):
        if name.startswith("__") or isinstance(value, (types.ModuleType, types.FunctionType, type)):
            continue
        text = _encoded(value)
        if not text.startswith("unencodable"):
            texts["global " + name] = text
    return texts


def main(channel: Any, payload: bytes) -> None:
    """Answer load, watch, call, prepare, go, result and state until there are no more messages."""
    job = pickle.loads(payload)
    extend_sys_path(job["sys_path"], [])
    install_override(job["path"], job["program"])
    replay = Replay(job)
    while True:
        message = channel.receive()
        if message is None:
            return
        name, *arguments = pickle.loads(message)
        channel.send(json.dumps(getattr(replay, name)(*arguments)).encode())
