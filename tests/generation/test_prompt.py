"""Prompts and answers as text."""

from __future__ import annotations

import pytest

from perfrl_edge.generation.prompt import (
    PromptFormat,
    build_completion,
    build_prompt,
    extract_source,
    stop_strings,
)

PROGRAM = "import math\n\n\ndef area(r):\n    # a circle\n\n    return math.pi * r * r\n"


def test_codet5_prompt_is_the_request_and_the_program_without_blank_lines():
    assert build_prompt(PROGRAM, PromptFormat.CODET5) == (
        "Write faster version:\nimport math\ndef area(r):\n    # a circle\n    return math.pi * r * r"
    )


def test_chatml_prompt_shows_the_program_unchanged_and_opens_the_answer():
    prompt = build_prompt(PROGRAM, PromptFormat.CHATML)
    assert f"```python\n{PROGRAM.rstrip()}\n```<|im_end|>" in prompt
    assert prompt.endswith("<|im_start|>assistant\n```python\n")


@pytest.mark.parametrize("format", PromptFormat)
def test_a_completion_reads_back_as_its_program(format):
    again = extract_source(build_completion(PROGRAM, format), format)
    assert [line for line in again.splitlines() if line] == [line for line in PROGRAM.splitlines() if line]


def test_a_chatml_completion_ends_with_its_stop_string():
    completion = build_completion(PROGRAM, PromptFormat.CHATML)
    assert completion.endswith(stop_strings(PromptFormat.CHATML))
    assert extract_source(completion, PromptFormat.CHATML) == PROGRAM


def test_prose_around_the_program_is_dropped_and_imports_are_kept():
    answer = f"{PROGRAM}```\nThis version is faster because it is.\n```python\nprint(1)\n```"
    assert extract_source(answer, PromptFormat.CHATML) == PROGRAM


SHOWN_OFF = "def f(n):\n    return n\n"


def test_demonstrations_are_dropped_where_the_program_only_defines():
    answer = "import math\n\ndef f(n):\n    return math.floor(n)\n\n# Example usage\nprint(f(2))\n"
    expected = "import math\n\ndef f(n):\n    return math.floor(n)\n"
    assert extract_source(answer, PromptFormat.CHATML, SHOWN_OFF) == expected


def test_a_script_keeps_its_top_level_prints():
    script = "n = int(input())\nprint(n)\n"
    assert extract_source(script, PromptFormat.CHATML, script) == script
    assert stop_strings(PromptFormat.CHATML, script) == stop_strings(PromptFormat.CHATML)


def test_an_import_that_the_answer_forgot_is_added():
    answer = "def f(n):\n    return Counter(n)\n"
    assert extract_source(answer, PromptFormat.CHATML, SHOWN_OFF).startswith(
        "from collections import Counter\n"
    )


def test_blanks_at_the_ends_of_lines_go_unless_a_string_holds_them():
    assert (
        extract_source("def f():  \n    \n    return 1\n", PromptFormat.CHATML)
        == "def f():\n\n    return 1\n"
    )
    held = 'TEXT = """two  \nlines"""\n'
    assert extract_source(held, PromptFormat.CHATML) == held


def test_a_closing_fence_with_blanks_before_it_ends_the_answer():
    answer = "n = int(input())\nprint(n)\n    \n ```\nIt is faster.\n"
    assert extract_source(answer, PromptFormat.CHATML) == "n = int(input())\nprint(n)\n"


def test_a_fence_in_a_docstring_stays():
    shown = 'def f(n):\n    """Doubles.\n\n    ```\n    f(2)\n    ```\n    """\n    return 2 * n\n'
    assert extract_source(shown, PromptFormat.CHATML) == shown
