"""Replies of confined processes are checked before they are believed to be replies."""

import pytest

from perfrl_edge.execution.verification.encoding import (
    CallResult,
    ProtocolError,
    parse_call_result,
    parse_report,
    parse_texts,
)


def test_a_reply_is_read():
    reply = b'{"outcome": "returned", "value": "i1;", "shown": "1", "arguments": "t0[]"}'
    assert parse_call_result(reply) == CallResult("returned", "i1;", shown="1", arguments="t0[]")


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"PASSED",
        b"[]",
        b"\xff\xfe\x00",
        b'{"outcome": "returned"}',
        b'{"outcome": "passed", "value": "i1;"}',
        b'{"outcome": "returned", "value": 1}',
        b'{"outcome": "returned", "value": "i1;", "verdict": "ACCEPTED"}',
        b'{"outcome": "returned", "value": "i1;", "value": "i2;"}',
        b'{"outcome": "returned", "value": ["i1;"]}',
        b'{"outcome": "returned", "value": NaN}',
        b'{"a":' * 200_000,
        b"[" * 1_000_000,
        b'{"outcome": "returned", "value": ' + b"9" * 1_000_000 + b"}",
    ],
    ids=lambda reply: repr(reply[:30]),
)
def test_what_is_not_exactly_a_reply_is_refused(reply):
    with pytest.raises(ProtocolError):
        parse_call_result(reply)


def test_lone_surrogates_and_nul_are_only_text():
    assert parse_texts(b'{"value": "\\ud800\\u0000"}') == {"value": "\ud800\x00"}


@pytest.mark.parametrize("reply", [b"{", b"[" * 1_000_000, b'{"a": 1, "a": 2}'])
def test_a_broken_test_report_is_refused(reply):
    with pytest.raises(ProtocolError):
        parse_report(reply)
