"""Line ends of a file that may mix them: every kept line keeps its own, a changed one takes the commonest."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Sequence

from perfrl_edge.program.source import line_end


def commonest_line_end(lines: Sequence[str]) -> str:
    """The commonest end among lines, a line feed when none has one."""
    ends = Counter(end for end in map(line_end, lines) if end)
    return ends.most_common(1)[0][0] if ends else "\n"


def with_line_ends(lines: Sequence[str], old: Sequence[str], fallback: str) -> str:
    """Join lines: each ends as the same line of old does, else as fallback; the last one has no end."""
    ends = [fallback] * len(lines)
    if len({line_end(line) for line in old} - {""}) > 1:
        bare = [line.rstrip("\r\n") for line in old]
        matcher = difflib.SequenceMatcher(None, bare, list(lines), autojunk=False)
        for block in matcher.get_matching_blocks():
            for step in range(block.size):
                ends[block.b + step] = line_end(old[block.a + step]) or fallback
    return "".join(line + end for line, end in zip(lines, [*ends[:-1], ""], strict=True))
