"""A cheap look at a candidate before anything runs: is it the kind of change that was asked for?

Rejects what can never be applied (another signature, code outside the function), what reaches for the
judge instead of the problem (frames, patched modules, state kept between calls, tables of expected
answers) and what only hides intent. It is no security: the sandbox and the judge are. What the
original itself does, a candidate may do too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from perfrl_edge.imports import import_bindings, is_import
from perfrl_edge.program.functions import FunctionNode, FunctionSpan, find_function, functions_of
from perfrl_edge.program.proposal import (
    MAX_CANDIDATE_BYTES,
    Proposal,
    helper_name,
    is_generator,
    parse_proposal,
)
from perfrl_edge.program.source import decode_source, parse, parse_file
from perfrl_edge.program.splice import SpliceError, splice
from perfrl_edge.program.suite import StdioSuite
from perfrl_edge.program.surface import Surface, literals, new_identifiers, surface_of
from perfrl_edge.program.task import Task


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PURE_MODULES = _words(
    """__future__ abc array base64 binascii bisect calendar cmath collections contextlib copy dataclasses
    datetime decimal difflib enum fractions functools graphlib hashlib heapq html io itertools json math
    numbers operator queue random re statistics string struct sys textwrap types typing unicodedata zlib"""
)
HOSTILE_MODULES = _words(
    """_ctypes _thread asyncio builtins cffi code codeop concurrent ctypes faulthandler gc http importlib
    inspect multiprocessing pdb pty pytest requests runpy select selectors shutil signal site socket
    subprocess tracemalloc unittest urllib webbrowser"""
)
HOSTILE_ATTRIBUTES = _words(
    """_getframe _current_frames f_back f_builtins f_code f_globals f_locals tb_frame tb_next gi_frame
    cr_frame ag_frame settrace setprofile setswitchinterval addaudithook get_objects get_referrers
    __builtins__ __closure__ __code__ __globals__ __subclasses__ __loader__ __spec__ __bases__ __base__
    _exit os.abort os.fork os.forkpty os.kill os.killpg os.popen os.setsid os.system os.remove os.unlink
    os.rename os.replace os.rmdir os.execv os.execve os.execvp os.spawnv os.posix_spawn"""
)
FUNCTION_ATTRIBUTES = HOSTILE_ATTRIBUTES | _words(
    """__dict__ __defaults__ __kwdefaults__ __getattribute__ __setattr__ __delattr__ __mro__ __reduce__
    __reduce_ex__ __self__ sys.modules sys.exit setrecursionlimit"""
)
FUNCTION_NAMES = _words(
    """__builtins__ __import__ __loader__ __spec__ breakpoint compile delattr eval exec exit globals input
    locals open quit setattr vars"""
)
# An object with one of these can claim to equal, or to be, anything.
FORGING_METHODS = _words(
    """__class__ __del__ __eq__ __getattr__ __getattribute__ __hash__ __instancecheck__ __ne__ __reduce__
    __reduce_ex__ __subclasscheck__"""
)
BIDIRECTIONAL_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

MAX_TABLED_SHARE = 0.30
MIN_ANSWER_CHARACTERS = 3
MIN_TABLED_NUMBERS = 2
MIN_TABLED_WORDS = 5  # a problem may have three or four possible answers in words
_CACHES = {"cache", "lru_cache", "cached_property", "defaultdict", "dict", "list", "set", "deque", "Counter"}


def static_gate(task: Task, candidate_source: str) -> str | None:
    """Why a candidate is not worth running, or None."""
    if len(candidate_source) > max(MAX_CANDIDATE_BYTES, 4 * len(task.source)):
        return f"the candidate has {len(candidate_source)} characters"
    if BIDIRECTIONAL_CONTROLS & (set(candidate_source) - set(task.source)):
        return "holds characters that make code read differently from what it does"
    try:
        return (
            _script_fault(task, candidate_source)
            if task.target is None
            else _function_fault(task, candidate_source)
        )
    except SpliceError as exc:
        return str(exc)
    except SyntaxError as exc:
        return f"does not parse: {exc.msg} (line {exc.lineno})"
    except RecursionError:
        return "too deeply nested"


def _script_fault(task: Task, candidate_source: str) -> str | None:
    original, candidate = parse(task.source), parse(candidate_source)
    if not any(not isinstance(node, ast.Expr | ast.Pass) or _calls(node) for node in candidate.body):
        return "contains no code"
    before, after = surface_of([original]), surface_of([candidate])
    return (
        _first("imports", (after.modules - before.modules) & HOSTILE_MODULES)
        or _first("uses", (after.attributes - before.attributes) & HOSTILE_ATTRIBUTES)
        or _first(
            "names something with letters that only look familiar:", new_identifiers(task.source, [candidate])
        )
        or _tabled_answers(task, original, candidate)
    )


def _function_fault(task: Task, candidate_source: str) -> str | None:
    assert task.target is not None
    splice(task.target, candidate_source)
    path = str(task.target.path)
    source = decode_source(task.target.source_bytes, path)
    tree = parse_file(source, path)
    span = find_function(functions_of(source, tree), task.target.qualname, path)
    proposal = parse_proposal(candidate_source, span.node.name)
    if is_generator(span.node) != is_generator(proposal.function):
        return "a generator and a plain function are not interchangeable"
    used = proposal.names_used()
    imports = [node for node in proposal.imports if used & {name for name, _ in import_bindings(node)}]
    parts = [proposal.function, *proposal.used_helpers(), *imports]
    before, after = surface_of([span.node]), surface_of(parts)
    allowed = PURE_MODULES | surface_of([tree]).modules
    return (
        _first("imports", after.modules - allowed)
        or _first("uses", (after.names - before.names) & FUNCTION_NAMES)
        or _first("uses", (after.attributes - before.attributes) & FUNCTION_ATTRIBUTES)
        or _first("defines", (after.methods - before.methods) & FORGING_METHODS)
        or _first("rebinds the module's", after.rebound - before.rebound)
        or _first("sets", _patches(tree, span, proposal, before, after))
        or _first(
            "names something with letters that only look familiar:", new_identifiers(source.text, parts)
        )
        or _helper_fault(proposal)
        or _tabled_answers(task, tree, ast.Module(body=list(parts), type_ignores=[]))
    )


def _patches(
    tree: ast.Module, span: FunctionSpan, proposal: Proposal, before: Surface, after: Surface
) -> set[str]:
    """Attributes set on modules, functions and classes: state that outlives the call."""
    imports = [node for part in (tree, proposal.function) for node in ast.walk(part)]
    shared = {
        name for node in (*imports, *proposal.imports) if is_import(node) for name, _ in import_bindings(node)
    }
    shared |= {node.name for node in tree.body if isinstance(node, FunctionNode | ast.ClassDef)}
    shared |= {span.node.name, *map(helper_name, proposal.helpers)}
    return {patch for patch in after.patched - before.patched if patch.partition(".")[0] in shared}


def _helper_fault(proposal: Proposal) -> str | None:
    """Helpers run once and stay for ever: they may neither compute ahead nor remember calls."""
    own = {proposal.function.name, *(h.name for h in proposal.helpers if isinstance(h, FunctionNode))}
    for helper in proposal.used_helpers():
        name = helper_name(helper)
        if isinstance(helper, FunctionNode):
            if helper.decorator_list:
                return f"the helper {name!r} is decorated and may keep results between calls"
            defaults = [*helper.args.defaults, *(d for d in helper.args.kw_defaults if d is not None)]
            if not all(isinstance(default, ast.Constant | ast.UnaryOp) for default in defaults):
                return f"the helper {name!r} has a default that may keep results between calls"
        else:
            value = helper.value if isinstance(helper, ast.Assign | ast.AnnAssign) else None
            if value is not None and _is_empty_container(value):
                return f"{name!r} would keep results between calls"
            if own & {node.id for node in ast.walk(helper) if isinstance(node, ast.Name)}:
                return f"{name!r} would be computed ahead, when the module is imported"
    return None


def _is_empty_container(value: ast.expr) -> bool:
    if isinstance(value, ast.Dict):
        return not value.keys
    if isinstance(value, ast.List | ast.Set):
        return not value.elts
    return (
        isinstance(value, ast.Call)
        and not value.args
        and ast.unparse(value.func).rpartition(".")[2] in _CACHES
    )


def _tabled_answers(task: Task, original: ast.AST, candidate: ast.AST) -> str | None:
    """Are lines of expected output written out in the candidate? Short and categorical ones do not count."""
    if not isinstance(task.suite, StdioSuite):
        return None
    lines = {line.strip() for case in task.suite.cases for line in case.expected_stdout.splitlines()}
    written = literals(candidate) - literals(original)
    tabled = {line for line in lines & written if len(line) >= MIN_ANSWER_CHARACTERS}
    numbers = sum(any(character.isdigit() for character in line) for line in tabled)
    few = numbers < MIN_TABLED_NUMBERS and len(tabled) < MIN_TABLED_WORDS
    if few or len(tabled) <= MAX_TABLED_SHARE * len(lines):
        return None
    return f"writes out {len(tabled)} of the {len(lines)} distinct lines of expected output"


def _calls(node: ast.stmt) -> bool:
    return any(isinstance(inner, ast.Call) for inner in ast.walk(node))


def _first(verb: str, found: Iterable[str]) -> str | None:
    names = sorted(found)
    return f"{verb} {', '.join(names[:3])}" if names else None
