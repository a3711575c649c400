"""Python source files as bytes and as text, without losing one byte between the two.

decode_source honours the byte order mark and the encoding cookie, keeps each line's own end, and
refuses what cannot be written back exactly. parse turns every way in which text fails to be a
program into SyntaxError, so that no source, however strange, ends the process that reads it.
"""

from __future__ import annotations

import ast
import io
import re
import stat
import threading
import tokenize
import warnings
from dataclasses import dataclass
from pathlib import Path

from perfrl_edge.errors import SourceError

MAX_SOURCE_BYTES = 1 << 20

_PARSING = threading.Lock()
_BOM = b"\xef\xbb\xbf"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_LINE_END = re.compile(r"\r\n|\r")


@dataclass(frozen=True, slots=True)
class SourceText:
    """A source file. lines keep their ends and join to the text without its byte order mark."""

    raw: bytes
    bom: bytes
    encoding: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The program with every line ending in a line feed, as Python itself reads it."""
        return normalize_newlines("".join(self.lines))

    def line_offset(self, row: int) -> int:
        """The byte at which line row (counted from 0) starts."""
        return len(self.bom) + sum(len(line.encode(self.encoding)) for line in self.lines[:row])


def normalize_newlines(text: str) -> str:
    """Turn CRLF and lone CR into line feeds; nothing else ends a line in Python."""
    return _LINE_END.sub("\n", text)


def split_lines(text: str) -> tuple[str, ...]:
    """Split after CRLF, CR or LF only: form feeds and U+2028 stay inside their line."""
    return tuple(_LINE.findall(text))


def line_end(line: str) -> str:
    """The line's own end, empty for a last line without one."""
    return line[len(line.rstrip("\r\n")) :]


def read_source(path: Path) -> SourceText:
    """Read a source file; SourceError for anything that is not a readable text file of sane size."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise SourceError(f"{path} is not a regular file; name a Python file")
        if status.st_size > MAX_SOURCE_BYTES:
            raise SourceError(
                f"{path} has {status.st_size} bytes, more than the {MAX_SOURCE_BYTES} that are read; "
                "move the slow code into a smaller module"
            )
        raw = path.read_bytes()
    except FileNotFoundError as exc:
        raise SourceError(f"{path} does not exist; name a Python file that does") from exc
    except OSError as exc:
        raise SourceError(f"{path} cannot be read: {exc.strerror or exc}") from exc
    return decode_source(raw, str(path))


def decode_source(raw: bytes, name: str) -> SourceText:
    """Decode as Python would; name is the file's, for messages."""
    if len(raw) > MAX_SOURCE_BYTES:
        raise SourceError(f"{name} has {len(raw)} bytes, more than the {MAX_SOURCE_BYTES} that are read")
    if b"\0" in raw:
        raise SourceError(f"{name} contains a NUL byte at offset {raw.index(0)}; it is not Python source")
    bom = _BOM if raw.startswith(_BOM) else b""
    try:
        encoding = _cookie_encoding(raw)
        lines = split_lines(raw[len(bom) :].decode(encoding))
        exact = b"".join(line.encode(encoding) for line in lines) == raw[len(bom) :]
    except SyntaxError as exc:
        raise SourceError(f"{name}: {exc.msg}; save it as UTF-8, or correct its coding cookie") from exc
    except (UnicodeError, LookupError) as exc:
        raise SourceError(
            f"{name} cannot be decoded: {exc}; save it as UTF-8 or add a coding cookie"
        ) from exc
    if not exact:
        raise SourceError(
            f"{name} is written in {encoding}, which cannot be edited line by line; save it as UTF-8"
        )
    return SourceText(raw, bom, encoding, lines)


def _cookie_encoding(raw: bytes) -> str:
    head = re.findall(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z", raw[: 1 << 12])[:2]
    encoding, _ = tokenize.detect_encoding(iter(head).__next__)
    return "utf-8" if encoding == "utf-8-sig" else encoding


def parse(text: str) -> ast.Module:
    """Parse a program; SyntaxError is the only way this fails."""
    try:
        # A warning about somebody else's code is not ours to raise; the filters belong to all threads.
        with _PARSING, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except SyntaxError:
        raise
    except (ValueError, UnicodeError) as exc:
        raise SyntaxError(str(exc)) from exc
    except (RecursionError, MemoryError) as exc:
        raise SyntaxError("too deeply nested to be parsed") from exc


def parse_file(source: SourceText, name: str) -> ast.Module:
    """Parse a file of the user's; SourceError with line and column."""
    try:
        return parse(source.text)
    except SyntaxError as exc:
        where = f"line {exc.lineno}, column {exc.offset}: " if exc.lineno else ""
        raise SourceError(
            f"{name} is not a valid program: {where}{exc.msg} "
            "(it is read with the Python that runs perfrl-edge; newer syntax needs a newer one)"
        ) from exc


def tokens(text: str) -> list[tokenize.TokenInfo]:
    """The tokens of a program that parses; SyntaxError otherwise."""
    try:
        return list(tokenize.generate_tokens(io.StringIO(text, newline="\n").readline))
    except (tokenize.TokenError, IndentationError) as exc:
        raise SyntaxError(str(exc)) from exc
