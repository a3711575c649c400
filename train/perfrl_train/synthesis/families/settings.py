"""How a definition is told: as a function, a method or a script, with or without something before it.

Source and target are written in the same setting, so they differ in the body alone. Functions and methods
get hints and docstrings, scripts do not; dropping these again, and renaming locals, is for others.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from textwrap import indent

from perfrl_train.synthesis.families.definition import Definition
from perfrl_train.synthesis.families.stdio import print_statement, read_expression


class Form(Enum):
    """Where the body stands."""

    FUNCTION = "function"
    METHOD = "method"
    CALLED_SCRIPT = "script that calls the function"
    FLAT_SCRIPT = "script without functions"


class Opening(Enum):
    """What happens before the slow part, unchanged in the target."""

    NOTHING = "nothing"
    TYPE_CHECK = "type check"
    LOG = "log line"
    COPY = "copy"
    FILTER = "filter"


_SCRIPTS = (Form.CALLED_SCRIPT, Form.FLAT_SCRIPT)
_FORM_WEIGHTS = {Form.FUNCTION: 6, Form.METHOD: 3, Form.CALLED_SCRIPT: 1, Form.FLAT_SCRIPT: 2}
_OPENING_WEIGHTS = {
    Opening.NOTHING: 8,
    Opening.TYPE_CHECK: 1,
    Opening.LOG: 1,
    Opening.COPY: 1,
    Opening.FILTER: 1,
}
_CLASS_ENDINGS = ("Report", "Service", "Analyzer", "Store", "Summary", "View")


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to tell a definition; function is what is timed, None for a script."""

    form: Form
    function: str | None
    class_name: str
    attribute: str
    opening: Opening


def choose_setting(rng: random.Random, definitions: Sequence[Definition], scripts: bool) -> Setting:
    """A setting that every one of the definitions can be told in."""
    head = definitions[0].head
    allowed = [form for form in Form if scripts or form not in _SCRIPTS]
    forms = [form for form in allowed if all(_fits(definition, form) for definition in definitions)]
    form = rng.choices(forms, [_FORM_WEIGHTS[form] for form in forms])[0]
    first = head.parameters[0][0]
    class_name = "".join(part.title() for part in first.split("_")) + rng.choice(_CLASS_ENDINGS)
    openings = [opening for opening in Opening if _opens(opening, form, head.parameters[0][1])]
    opening = rng.choices(openings, [_OPENING_WEIGHTS[opening] for opening in openings])[0]
    names = {Form.FUNCTION: head.name, Form.METHOD: f"{class_name}.{head.name}"}
    return Setting(
        form=form,
        function=names.get(form),
        class_name=class_name,
        attribute=rng.choice((first, f"_{first}")),
        opening=opening,
    )


def _fits(definition: Definition, form: Form) -> bool:
    if form is Form.FUNCTION:
        return True
    if form is Form.METHOD:
        return definition.keeps_first_parameter
    readable = all(read_expression(kind) is not None for _, kind in definition.head.parameters)
    return readable and (form is Form.CALLED_SCRIPT or definition.ends_in_its_only_return)


def _opens(opening: Opening, form: Form, kind: str) -> bool:
    if opening in (Opening.COPY, Opening.FILTER):
        return form is Form.FUNCTION and kind.startswith("list")
    return opening is Opening.NOTHING or (form not in _SCRIPTS and kind.startswith(("list", "dict")))


def write_program(definition: Definition, setting: Setting) -> str:
    """The whole file."""
    parts = ["\n".join(_imports(definition, setting)), definition.helper_code]
    writers = {
        Form.FUNCTION: _function,
        Form.METHOD: _method,
        Form.CALLED_SCRIPT: _called_script,
        Form.FLAT_SCRIPT: _flat_script,
    }
    parts.append(writers[setting.form](definition, setting))
    return "\n\n\n".join(part for part in parts if part) + "\n"


def _imports(definition: Definition, setting: Setting) -> list[str]:
    lines = {*definition.imports, *(["import logging"] if setting.opening is Opening.LOG else [])}
    ordered = sorted(lines, key=lambda line: (line.startswith("from"), line))
    return (
        [*ordered, "", "LOGGER = logging.getLogger(__name__)"] if setting.opening is Opening.LOG else ordered
    )


def _function(definition: Definition, setting: Setting) -> str:
    return _def(definition, setting, definition.code, definition.head.parameters[0][0])


def _def(definition: Definition, setting: Setting, code: str, first: str) -> str:
    plain = setting.form in _SCRIPTS
    lines = [definition.head.line(not plain, setting.form is Form.METHOD)]
    if not plain:
        lines.append(f'    """{definition.doc}"""')
    lines += indent(_opening(definition, setting, first), "    ").splitlines()
    return "\n".join([*lines, indent(code, "    ")])


def _opening(definition: Definition, setting: Setting, first: str) -> str:
    kind = definition.head.parameters[0][1].partition("[")[0]
    return {
        Opening.NOTHING: "",
        Opening.TYPE_CHECK: f'if not isinstance({first}, {kind}):\n    raise TypeError("expected a {kind}")',
        Opening.LOG: f'LOGGER.debug("{definition.head.name}: %d given", len({first}))',
        Opening.COPY: f"{first} = list({first})",
        Opening.FILTER: f"{first} = [given for given in {first} if given is not None]",
    }[setting.opening]


def _method(definition: Definition, setting: Setting) -> str:
    first, kind = definition.head.parameters[0]
    own = f"self.{setting.attribute}"
    code = re.sub(rf"(?<![\w.]){first}(?!\w)", own, definition.code)
    start = f"def __init__(self, {first}: {kind}) -> None:\n    {own} = {first}\n"
    return f"class {setting.class_name}:\n" + indent(
        f"{start}\n{_def(definition, setting, code, own)}", "    "
    )


def _called_script(definition: Definition, setting: Setting) -> str:
    names = ", ".join(name for name, _ in definition.head.parameters)
    printed = print_statement(definition.head.returns, f"{definition.head.name}({names})")
    return f"{_function(definition, setting)}\n\n\n{_reading(definition)}\n{printed}"


def _flat_script(definition: Definition, setting: Setting) -> str:
    head, _, value = definition.code.rpartition("return ")
    return f"{_reading(definition)}\n{head}{print_statement(definition.head.returns, value)}"


def _reading(definition: Definition) -> str:
    return "\n".join(f"{name} = {read_expression(kind)}" for name, kind in definition.head.parameters)


def call_expression(definition: Definition, setting: Setting, arguments: Sequence[str]) -> str:
    """How a test calls what the program defines."""
    name = definition.head.name
    if setting.form is Form.METHOD:
        return f"{setting.class_name}({arguments[0]}).{name}({', '.join(arguments[1:])})"
    return f"{name}({', '.join(arguments)})"
