"""What the model is shown and should answer: as on the device."""

from __future__ import annotations

from dataclasses import replace

import pytest

from perfrl_train.synthesis.lesson import NoLessonError, lesson_of
from tests.train.synthesis.examples import FAST, FUNCTION, SCRIPT, SLOW


def test_function_is_shown_without_its_module():
    module = "LIMIT = 3\n\n\n" + SLOW + "\n\ndef other():\n    return LIMIT\n"
    lesson = lesson_of(replace(FUNCTION, source=module))
    assert lesson.prompt == SLOW
    assert lesson.fast.startswith("from operator import contains\n")
    assert "def other():" in lesson.fast


def test_answer_brings_the_imports_and_helpers_the_prompt_does_not_show():
    target = FAST.replace("def shared", "def _known(ys):\n    return set(ys)\n\n\ndef shared").replace(
        "set(ys)\n    return [", "_known(ys)\n    return ["
    )
    answer = lesson_of(replace(FUNCTION, target=target)).answer
    assert (
        answer.index("from operator import contains")
        < answer.index("def _known")
        < answer.index("def shared")
    )


def test_import_that_the_slow_function_uses_is_not_repeated():
    source = "import math\n\n\ndef f(x):\n    return sum(math.floor(x) for _ in range(9))\n"
    target = "import math\n\n\ndef f(x):\n    return 9 * math.floor(x)\n"
    lesson = lesson_of(replace(FUNCTION, source=source, target=target, function="f"))
    assert lesson.answer == "def f(x):\n    return 9 * math.floor(x)\n"


def test_method_is_shown_dedented_and_put_back_into_its_class():
    loop = "        t = 0\n        for i in range(n):\n            t += i\n        return t\n"
    source = f"class A:\n    def f(self, n):\n{loop}"
    target = "class A:\n    def f(self, n):\n        return n * (n - 1) // 2\n"
    lesson = lesson_of(replace(FUNCTION, source=source, target=target, function="A.f"))
    assert lesson.prompt.startswith("def f(self, n):\n    t = 0\n")
    assert lesson.fast == target


def test_script_is_shown_whole():
    lesson = lesson_of(SCRIPT)
    assert (lesson.prompt, lesson.answer, lesson.fast) == (SCRIPT.source, SCRIPT.target, SCRIPT.target)


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        (FAST.replace("(xs, ys)", "(xs, ys, zs)"), "signature"),
        (FAST.replace("def shared", "from functools import cache\n\n\n@cache\ndef shared"), "decorators"),
        (FAST.replace("contains(known, x)", "eval('x in known')"), "eval"),
    ],
)
def test_answer_the_device_would_refuse_is_no_lesson(target, reason):
    with pytest.raises(NoLessonError, match=reason):
        lesson_of(replace(FUNCTION, target=target))


def test_abstention_answers_with_the_prompt():
    lesson = lesson_of(replace(FUNCTION, target=SLOW))
    assert lesson.answer == lesson.prompt
    assert lesson.fast == SLOW


def test_key_tells_programs_and_tests_apart():
    keys = {lesson_of(one).key for one in (FUNCTION, SCRIPT, replace(FUNCTION, tests={"test_a.py": ""}))}
    assert len(keys) == 3
    assert lesson_of(FUNCTION).key == lesson_of(replace(FUNCTION, kind="family:other")).key
