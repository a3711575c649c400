"""What confined processes answer, checked: small flat JSON of texts, never a pickle.

The texts are compared, not parsed. Anything that is not exactly a reply of the expected form raises
ProtocolError; deep nesting, numbers of a million digits and repeated keys are refused unread.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, NoReturn

UNENCODABLE = "unencodable"
_FIELDS = {"outcome", "value", "alias", "shown", "stdout", "arguments"}


class ProtocolError(Exception):
    """A confined process answered something that is not an answer."""


@dataclass(frozen=True, slots=True)
class CallResult:
    """What one call came to, as canonical texts. shown is the value's repr, for messages only."""

    outcome: str
    value: str
    alias: str = ""
    stdout: str = ""
    arguments: str = ""
    shown: str = ""

    @property
    def returned(self) -> bool:
        """True unless the call raised."""
        return self.outcome == "returned"

    @property
    def comparable(self) -> bool:
        """True when the value has a canonical text."""
        return not self.value.startswith(UNENCODABLE)


def parse_texts(reply: bytes) -> dict[str, str]:
    """A reply that is one flat object of texts."""
    try:
        parsed = json.loads(
            reply,
            object_pairs_hook=_without_repeats,
            parse_int=_refuse,
            parse_float=_refuse,
            parse_constant=_refuse,
        )
    except (ValueError, RecursionError) as exc:
        raise ProtocolError("the reply is not JSON") from exc
    if not isinstance(parsed, dict) or not all(isinstance(text, str) for text in parsed.values()):
        raise ProtocolError("the reply is not an object of texts")
    return parsed


def parse_call_result(reply: bytes) -> CallResult:
    """The reply to a call."""
    texts = parse_texts(reply)
    if not {"outcome", "value"} <= set(texts) <= _FIELDS or texts["outcome"] not in ("returned", "raised"):
        raise ProtocolError("the reply is not the outcome of a call")
    return CallResult(**texts)


def parse_report(reply: bytes) -> Any:
    """A reply of pytest's plugin: any JSON, read with the same care but for numbers."""
    try:
        return json.loads(reply, object_pairs_hook=_without_repeats)
    except (ValueError, RecursionError) as exc:
        raise ProtocolError("the reply is not JSON") from exc


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ProtocolError("a key is repeated")
    return found


def _refuse(_: str) -> NoReturn:
    raise ProtocolError("there are no numbers in replies")
