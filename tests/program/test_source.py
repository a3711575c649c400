"""Files are read as Python reads them, and refused where they could not be written back exactly."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from perfrl_edge.errors import SourceError
from perfrl_edge.program.source import (
    MAX_SOURCE_BYTES,
    decode_source,
    parse,
    parse_file,
    read_source,
    split_lines,
)

BOM = b"\xef\xbb\xbf"

READABLE = {
    "utf-8": b"x = '\xc3\xa9'\n",
    "byte order mark": BOM + b"x = 1\n",
    "latin-1 cookie": b"# -*- coding: latin-1 -*-\nx = '\xe9'\n",
    "cookie on the second line": b"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = '\x80'\n",
    "cookie after a lone CR": b"# a\r# coding: latin-1\rx = '\xe9'\r",
    "mixed line ends": b"a = 1\r\nb = 2\rc = 3\nd = 4",
    "form feed": b"a = 1\n\x0cb = 2\n",
    "line separator in a string": "a = '\u2028'\n".encode(),
    "empty": b"",
    "shift-jis": "# coding: shift_jis\nx = '\u8868'\n".encode("shift_jis"),
}
UNREADABLE = {
    "NUL": (b"x = 1\0\n", "NUL byte at offset 5"),
    "not UTF-8": (b"x = '\xe9'\n", "coding cookie"),
    "lying cookie": (b"# coding: ascii\nx = '\xc3\xa9'\n", "coding cookie"),
    "not an encoding of text": (b"# coding: rot13\nk = 1\n", "coding cookie"),
    "unknown encoding": (b"# coding: klingon\nk = 1\n", "unknown encoding"),
    "cookie against byte order mark": (BOM + b"# coding: latin-1\n", "encoding"),
    "too large": (b"#" * (MAX_SOURCE_BYTES + 1), "more than"),
    "stateful encoding": (
        b"# coding: utf-7\nx = '+AOk-'\ny = '+AOkA6Q-'\n",
        "cannot be edited|cannot be decoded",
    ),
}


@pytest.mark.parametrize("content", READABLE.values(), ids=READABLE.keys())
def test_decoding_and_encoding_again_gives_the_same_bytes(content: bytes) -> None:
    source = decode_source(content, "m.py")
    assert source.bom + b"".join(line.encode(source.encoding) for line in source.lines) == content
    assert "\r" not in source.text
    parse_file(source, "m.py")


@pytest.mark.parametrize(("content", "words"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cannot_be_written_back_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        decode_source(content, "m.py")


def test_only_python_line_ends_split_lines() -> None:
    assert split_lines("a\r\nb\rc\nd\x0ce\u2028f\x85g") == ("a\r\n", "b\r", "c\n", "d\x0ce\u2028f\x85g")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="does not exist"):
        read_source(tmp_path / "m.py")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="not a regular file"):
        read_source(tmp_path)


def test_a_named_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "m.py")
    with pytest.raises(SourceError, match="not a regular file"):
        read_source(tmp_path / "m.py")


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "m.py").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(SourceError, match="smaller module"):
        read_source(tmp_path / "m.py")


def test_a_syntax_error_names_line_and_column() -> None:
    with pytest.raises(SourceError, match=r"m\.py .*line 2, column \d"):
        parse_file(decode_source(b"x = 1\ndef f(: pass\n", "m.py"), "m.py")


@pytest.mark.parametrize("text", ["(" * 300, "x = " + "-" * 50_000 + "1", "\0", "x = '\ud800'", "9" * 5000])
def test_every_way_not_to_be_a_program_is_a_syntax_error(text: str) -> None:
    with pytest.raises(SyntaxError):
        parse(text)
