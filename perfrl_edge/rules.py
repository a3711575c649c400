"""What is done by rule to scripts, the given one and those that the model proposes.

It costs no time and leaves the algorithm as it is, so it takes nothing from what a model can find. The
judge has the last word, as with everything that is proposed.
"""

from __future__ import annotations

from dataclasses import replace

from perfrl_edge.candidate import Candidate, Strategy
from perfrl_edge.generation.names import without_unused_imports
from perfrl_edge.program.main_function import in_function


def by_rule(script: str) -> list[Candidate]:
    """What is proposed without a model: the script tidied, or nothing where that changes nothing."""
    source = tidied(script)
    return [] if source == script else [Candidate(source, strategy=Strategy.RULE)]


def tidied_answer(answer: Candidate) -> Candidate:
    """An answer about a script, tidied."""
    return replace(answer, source=tidied(answer.source))


def tidied(script: str) -> str:
    """The script without imports it never mentions, its statements in a function where that saves time.

    A script that does not parse is returned as it is.
    """
    try:
        lean = without_unused_imports(script, script)
        return in_function(lean) or lean
    except (SyntaxError, RecursionError):
        return script
