"""Finds one function of a module, in a way that lets it be called and replaced where it is defined."""

from __future__ import annotations

import functools
import importlib
import importlib.machinery
import importlib.util
import inspect
import os
import sys
from typing import Any, Callable, Tuple


def import_module_at(name: str, path: str) -> Any:
    """The module of a file under a name; what else has that name does not count.

    A name without dots needs no search: the file is known, and searching copies pages in every fork.
    """
    if "." in name:
        try:
            module = importlib.import_module(name)
        except ModuleNotFoundError as exc:
            if exc.name is None or not (name == exc.name or name.startswith(exc.name + ".")):
                raise
        else:
            if os.path.realpath(getattr(module, "__file__", "") or "") == path:
                return module
    loader = importlib.machinery.SourceFileLoader(name, path)
    spec = importlib.util.spec_from_file_location(name, path, loader=loader)
    if spec is None or spec.loader is None:
        raise ImportError("cannot load %s" % path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def find_attribute(module: Any, qualname: str) -> Tuple[Any, str, Any]:
    """Owner, name and raw attribute ("f" or "Class.method"); AttributeError when there is none."""
    *scopes, name = qualname.split(".")
    if not scopes and name in vars(module):
        return module, name, vars(module)[name]
    owner = module
    for scope in scopes:
        owner = getattr(owner, scope)
    return owner, name, inspect.getattr_static(owner, name)


def callable_of(raw: Any) -> Callable[..., Any]:
    """What to call with the arguments the function's body sees (self or cls among them)."""
    if isinstance(raw, (staticmethod, classmethod)):
        return raw.__func__
    if isinstance(raw, property) and raw.fget is not None:
        return raw.fget
    if isinstance(raw, functools.cached_property):
        return raw.func
    return raw  # type: ignore[no-any-return]


def wrapped_like(raw: Any, wrap: Callable[[Callable[..., Any]], Callable[..., Any]]) -> Any:
    """The attribute with its function wrapped: a static method stays static, a property a property."""
    if isinstance(raw, (staticmethod, classmethod)):
        return type(raw)(wrap(raw.__func__))
    if isinstance(raw, property) and raw.fget is not None:
        return property(wrap(raw.fget), raw.fset, raw.fdel, raw.__doc__)
    if isinstance(raw, functools.cached_property):
        renewed = functools.cached_property(wrap(raw.func))
        renewed.__set_name__(object, raw.attrname or raw.func.__name__)
        return renewed
    return wrap(raw)
