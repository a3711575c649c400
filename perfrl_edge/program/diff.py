"""The difference between the original file and the spliced one, as a patch that `patch` and `git` apply."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

_NO_NEWLINE = "\\ No newline at end of file\n"


def unified_diff(path: Path, original: bytes, changed: bytes, context_lines: int = 3) -> str:
    """The unified diff, empty when nothing changed.

    Lines keep their own ends. Bytes that are not UTF-8 are surrogate escapes: write the text with
    `encode("utf-8", "surrogateescape")` and the patch holds the file's own bytes.
    """
    name = path.as_posix().lstrip("/")
    name += "\t" if " " in name else ""  # without it `patch` ends the name at the first blank, as git knows
    lines = difflib.unified_diff(_lines(original), _lines(changed), f"a/{name}", f"b/{name}", n=context_lines)
    return "".join(_ended(lines))


def _lines(content: bytes) -> list[str]:
    text = content.decode("utf-8", "surrogateescape")
    # A patch counts line feeds only: neither a lone CR nor U+2028 starts a line there.
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _ended(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield line
        if not line.endswith("\n"):
            yield "\n" + _NO_NEWLINE
