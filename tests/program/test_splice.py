"""A candidate goes into its file without a change to any byte that is not the function's."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfrl_edge.program.functions import function_text, list_functions
from perfrl_edge.program.source import decode_source
from perfrl_edge.program.splice import SpliceError, splice
from tests.program.modules import target_in

FASTER = "def f(x):\n    if x:\n        return x * 2\n    return 0\n"


def spliced(content: str, candidate: str, qualname: str = "f") -> str:
    return splice(target_in(content.encode(), qualname), candidate).decode()


def refusal(content: str, candidate: str, qualname: str = "f") -> str:
    with pytest.raises(SpliceError) as caught:
        spliced(content, candidate, qualname)
    return str(caught.value)


def test_the_body_is_replaced_and_everything_around_it_stays() -> None:
    before, after = "# top\n\nX = 1  # one\n\n", "\n\n\n# between\ndef g(): pass\n"
    module = f"{before}def f(x):\n    return x + x{after}"
    assert spliced(module, FASTER) == before + FASTER.rstrip() + after


def test_the_body_takes_the_indentation_of_a_file_with_tabs() -> None:
    module = "class A:\n\tdef f(x):\n\t\treturn x + x\n"
    assert spliced(module, FASTER, "A.f") == (
        "class A:\n\tdef f(x):\n\t\tif x:\n\t\t\treturn x * 2\n\t\treturn 0\n"
    )


def test_the_body_takes_the_width_of_the_files_indentation() -> None:
    assert (
        spliced("def f(x):\n  return x + x\n", FASTER) == "def f(x):\n  if x:\n    return x * 2\n  return 0\n"
    )


def test_brackets_keep_their_alignment_when_the_width_changes() -> None:
    candidate = "def f(x):\n    if x:\n        return max(x,\n                   2)\n"
    assert spliced("def f(x):\n  return x\n", candidate) == (
        "def f(x):\n  if x:\n    return max(x,\n               2)\n"
    )


def test_the_inside_of_strings_is_never_indented() -> None:
    candidate = 'def f(x):\n    return """a\n  b\n""" + f"""{\n  x}\n c"""\n'
    module = "class A:\n    def f(x):\n        return x\n"
    result = spliced(module, candidate, "A.f")
    assert result == 'class A:\n    def f(x):\n        return """a\n  b\n""" + f"""{\n  x}\n c"""\n'


def test_comments_inside_the_body_are_indented_with_it() -> None:
    candidate = (
        "def f(x):\n    # one\n    if x:\n        # two\n        return 1\n    # three\n    return 2\n"
    )
    assert spliced("def f(x):\n\treturn x\n", candidate) == (
        "def f(x):\n\t# one\n\tif x:\n\t\t# two\n\t\treturn 1\n\t# three\n\treturn 2\n"
    )


def test_header_decorators_annotations_and_comment_are_the_originals() -> None:
    header = "@functools.wraps(g)  # why\ndef f(\n    x: int,  # the number\n) -> int:  # noqa: D103\n"
    module = f"import functools\n{header}    return x + x\n"
    assert (
        spliced(module, FASTER)
        == f"import functools\n{header}    if x:\n        return x * 2\n    return 0\n"
    )


DOCUMENTED = 'class A:\n\tdef f(x):\n\t\t"""Double.\n\n\t\tTwice x.\n\t\t"""\n'


@pytest.mark.parametrize("docstring", ["", '    """Faster."""\n', "    'Double.'\n\n"])
def test_the_docstring_is_the_originals_even_if_the_candidate_dropped_it(docstring: str) -> None:
    blank = "\n" if docstring.endswith("\n\n") else ""
    result = spliced(f"{DOCUMENTED}\t\treturn x + x\n", f"def f(x):\n{docstring}    return x * 2\n", "A.f")
    assert result == f"{DOCUMENTED}{blank}\t\treturn x * 2\n"


def test_a_docstring_the_original_never_had_is_left_out() -> None:
    candidate = 'def f(x):\n    """Faster."""\n    return x * 2\n'
    assert spliced("def f(x):\n    return x\n", candidate) == "def f(x):\n    return x * 2\n"


def test_a_docstring_that_shares_its_line_with_code_is_left_to_the_candidate() -> None:
    assert spliced("def f(x):\n    'Double.'; return x\n", FASTER) == FASTER
    candidate = "def f(x):\n    'Two.'; return 2\n"
    assert spliced("def f(x):\n    'Double.'\n    return x\n", candidate) == candidate


def test_one_line_functions_and_blocks_replace_each_other() -> None:
    assert spliced("def f(x): return x + x\n", FASTER) == FASTER
    assert spliced("def f(x):\n\treturn x + x\n", "def f(x): return x * 2") == "def f(x):\n\treturn x * 2\n"
    assert spliced("def f(x): return x + x  # c\n", "def f(x): return x*2") == "def f(x): return x*2\n"


def test_the_colon_of_the_header_is_told_from_those_in_defaults_and_annotations() -> None:
    header = "def f(x={1: 2}, y=lambda a: a, z: 'x:y' = a[1:2]) -> lambda: 0:"
    candidate = "def f(x={1: 2}, y=lambda a: a, z=a[1:2]):\n    return 2\n"
    assert spliced(f"{header}\n    return 1\n", candidate) == f"{header}\n    return 2\n"


def test_line_ends_of_lines_that_stay_are_kept_and_the_commonest_is_used_for_the_others() -> None:
    module = "def f(x):\r\n    a = 1\n    b = 2\r\n    return a\r\n# end\r"
    assert spliced(module, "def f(x):\n    a = 1\n    c = 3\n    return a\n") == (
        "def f(x):\r\n    a = 1\n    c = 3\r\n    return a\r\n# end\r"
    )


def test_a_missing_final_newline_stays_missing() -> None:
    assert spliced("def f(x):\n    return x", FASTER) == FASTER.rstrip("\n")


def test_the_files_encoding_is_used() -> None:
    content = "# coding: latin-1\n# \xe9\ndef f(x):\n    return '\xe9'\n".encode("latin-1")
    assert splice(target_in(content), "def f(x):\n    return '\xe8'\n") == content.replace(
        b"'\xe9'", b"'\xe8'"
    )


def test_a_candidate_the_files_encoding_cannot_hold_is_refused() -> None:
    content = b"# coding: latin-1\ndef f(x):\n    return x\n"
    with pytest.raises(SpliceError, match="encoding"):
        splice(target_in(content), "def f(x):\n    return '\u20ac'\n")


def test_what_a_candidate_says_around_its_function_is_left_out() -> None:
    candidate = (
        '"""Faster."""\n# Here it is\nimport os\n\n'
        f'{FASTER}\n# Example\nprint(f(3))\nif __name__ == "__main__":\n    f(1)\n'
    )
    assert spliced("def f(x):\n    return x\n", candidate) == FASTER


REFUSED = {
    "no function": ("x = 1", "defines 'f' 0 times"),
    "other names": ("def g(x): pass\ndef h(x): pass", "defines 'f' 0 times"),
    "two of them": ("def f(x): pass\ndef f(x): pass", "2 times"),
    "fence": ("```python\ndef f(x): pass\n```", "does not parse"),
    "prose": ("Sure! Here it is:", "does not parse"),
    "nothing": ("", "0 times"),
    "async": ("async def f(x): pass", "async"),
    "fewer arguments": ("def f(): pass", "signature"),
    "other default": ("def f(x=1): pass", "signature"),
    "keyword only": ("def f(*, x): pass", "signature"),
    "decorated": ("@cache\ndef f(x): pass", "decorators"),
    "class beside it": ("class Node: pass\ndef f(x): pass", "ClassDef"),
    "loop beside it": ("for i in x: pass\ndef f(x): pass", "For"),
    "deep": ("def f(x): return " + "-".join("1" * 30_000), "nested|parse"),
    "NUL": ("def f(x): pass\0", "does not parse"),
    "lone surrogate": ("def f(x): return '\ud800'", "does not parse"),
    "enormous": ("def f(x): return [" + "1," * 100_000 + "]", "characters"),
}


@pytest.mark.parametrize(("candidate", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_stand_in_the_functions_place_is_refused(candidate: str, words: str) -> None:
    with pytest.raises(SpliceError, match=words):
        spliced("def f(x):\n    return x\n", candidate)


def test_annotations_of_the_candidate_do_not_count() -> None:
    assert spliced("def f(x: int):\n    return x\n", "def f(x: 'T') -> int:\n    return 2\n") == (
        "def f(x: int):\n    return 2\n"
    )


USES_HEAP = (
    "import heapq\nfrom collections import Counter as C\n\ndef f(x):\n    return heapq.nlargest(1, C(x))\n"
)
BODY = "def f(x):\n    return heapq.nlargest(1, C(x))\n"


HEAP, COUNTER = "import heapq\n", "from collections import Counter as C\n"
GUARDED = "try:\n    import heapq\nexcept ImportError:\n    heapq = None\n"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("", f"{HEAP}{COUNTER}\n\n"),
        ("import os\n\n\n", f"import os\n{HEAP}{COUNTER}\n\n"),
        (f"{HEAP}\n", f"{HEAP}{COUNTER}\n"),
        ("import heapq, os\nX = 1\n", f"import heapq, os\n{COUNTER}X = 1\n"),
        (f"import heapq; {COUNTER}", f"import heapq; {COUNTER}"),
        ('"""Doc."""\n\nX = 1\n', f'"""Doc."""\n\n{HEAP}{COUNTER}\nX = 1\n'),
        ('"""Doc."""\nX = 1\n', f'"""Doc."""\n\n{HEAP}{COUNTER}\nX = 1\n'),
        ("from __future__ import division\n\n", f"from __future__ import division\n{HEAP}{COUNTER}\n"),
        ("#!python\n# Licence\n\n# X\nX = 1\n", f"#!python\n# Licence\n\n{HEAP}{COUNTER}\n# X\nX = 1\n"),
        (GUARDED, f"{COUNTER}\n{GUARDED}"),
    ],
)
def test_imports_are_added_once_at_the_end_of_the_import_block(head: str, expected: str) -> None:
    assert spliced(f"{head}def f(x):\n    return x\n", USES_HEAP) == expected + BODY


def test_an_import_the_candidate_does_not_use_is_not_added() -> None:
    assert (
        spliced("def f(x):\n    return x\n", f"from typing import List\nimport numpy as np\n{FASTER}")
        == FASTER
    )


def test_a_single_function_under_another_name_is_taken_for_the_one_asked_for() -> None:
    candidate = "import m\ndef quick(x, k=1):\n    return quick(x - k) if m.quick else 'quick é' + quick(x)\n"
    assert spliced("import m\ndef f(x, k=1):\n    return x\n", candidate) == (
        "import m\ndef f(x, k=1):\n    return f(x - k) if m.quick else 'quick é' + f(x)\n"
    )
    with pytest.raises(SpliceError, match="0 times"):
        spliced("def f(x):\n    return x\n", "def a(x):\n    return b(x)\n\ndef b(x):\n    return x\n")
    with pytest.raises(SpliceError, match="signature"):
        spliced("def f(x):\n    return x\n", "def g(y):\n    return y\n")


def test_an_import_for_annotations_that_are_dropped_is_not_added() -> None:
    annotated = "from typing import List\n\ndef f(x: List[int]) -> List[int]:\n    return 2\n"
    assert spliced("def f(x):\n    return x\n", annotated) == "def f(x):\n    return 2\n"


def test_an_import_for_type_checkers_only_is_no_import() -> None:
    head = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import heapq\n"
    result = spliced(f"{head}def f(x):\n    return x\n", "import heapq\ndef f(x):\n    return heapq\n")
    assert result.startswith("from typing import TYPE_CHECKING\nimport heapq\nif TYPE_CHECKING:")


def test_a_submodule_does_not_conflict_with_its_package() -> None:
    candidate = "import os.path\ndef f(x):\n    return os.path.sep\n"
    assert spliced("import os\ndef f(x):\n    return x\n", candidate) == (
        "import os\nimport os.path\ndef f(x):\n    return os.path.sep\n"
    )


CONFLICTS = {
    "function": "def heapq(): pass\n",
    "other import": "import queue as heapq\n",
    "global in a function": "def g():\n    global heapq\n    heapq = 1\n",
    "star import": "from mine import *\ndef g(): return heapq\n",
    "loop variable": "for heapq in (1, 2): pass\n",
    "exception": "try: pass\nexcept ValueError as heapq: pass\n",
}


@pytest.mark.parametrize("head", CONFLICTS.values(), ids=CONFLICTS.keys())
def test_an_import_never_changes_what_a_name_of_the_module_means(head: str) -> None:
    assert "rebind 'heapq'" in refusal(
        f"{head}def f(x):\n    return x\n", "import heapq\ndef f(x):\n    return heapq\n"
    )


def test_an_import_that_shadows_a_builtin_the_module_uses_is_refused() -> None:
    module = "def g(): return pow(2, 3)\ndef f(x):\n    return x\n"
    assert "rebind 'pow'" in refusal(module, "from math import pow\ndef f(x):\n    return pow(x, 2)\n")


def test_a_local_name_elsewhere_is_no_conflict() -> None:
    module = "def g():\n    from collections import deque\n    return deque()\ndef f(x):\n    return x\n"
    candidate = "from collections import deque\ndef f(x):\n    return deque(x)\n"
    assert spliced(module, candidate).startswith("from collections import deque\n\n\ndef g():")


def test_a_star_import_is_refused() -> None:
    assert "import *" in refusal(
        "def f(x):\n    return x\n", "from math import *\ndef f(x):\n    return pi\n"
    )


def test_helpers_go_right_before_the_statement_that_holds_the_function() -> None:
    candidate = (
        "_TABLE = {\n    1: 2,\n}\n\ndef _unused(): pass\n\ndef _double(n):\n    return _TABLE[n]\n\n"
        "def f(x):\n    return _double(x)\n"
    )
    module = "X = 1\n\n\n# About A\n@thing\nclass A:\n    def f(x):\n        return x\n"
    assert spliced(module, candidate, "A.f") == (
        "X = 1\n\n\n_TABLE = {\n    1: 2,\n}\n\n\ndef _double(n):\n    return _TABLE[n]\n\n\n"
        "# About A\n@thing\nclass A:\n    def f(x):\n        return _double(x)\n"
    )


@pytest.mark.parametrize("head", ["def _h(): pass\n", "from m import *\ndef g(): _h()\n", "import _h\n"])
def test_a_helper_never_takes_a_name_that_is_in_use(head: str) -> None:
    candidate = "def _h(n):\n    return n\ndef f(x):\n    return _h(x)\n"
    assert "'_h'" in refusal(f"{head}def f(x):\n    return x\n", candidate)


def test_a_helper_never_hides_a_builtin() -> None:
    assert "'sum'" in refusal(
        "def f(x):\n    return x\n", "def sum(n): return n\ndef f(x):\n    return sum(x)\n"
    )


LINE_ENDS = st.sampled_from(["\n", "\r\n", "\r"])
INDENTS = st.sampled_from(["    ", "\t", "  ", "   "])
OUTSIDE = st.sampled_from(
    ["# caf\xe9", "x = '\xe9'", "", "  ", "\x0c", "y = (1,", "  2)", 's = """', 'in"""', "import os", "#\t"]
)


@st.composite
def modules(draw: st.DrawFn) -> tuple[bytes, str]:
    """A module with one function or method f, in a random encoding, with random indentation and line ends."""
    encoding, cookie = draw(
        st.sampled_from(
            [
                ("utf-8", ""),
                ("latin-1", "# coding: latin-1"),
                ("utf-8-sig", ""),
                ("cp1252", "# coding=cp1252"),
            ]
        )
    )
    unit = draw(INDENTS)
    method = draw(st.booleans())
    base = unit if method else ""
    body = ["def f(x):", f"{unit}# \xe9", f"{unit}if x:", f'{unit * 2}y = """a', '  b"""', f"{unit}return x"]
    lines = [cookie, "z = 1", *draw(_balanced()), *(["class A:", f"{unit}a = 1"] if method else [])]
    lines += [line if line == '  b"""' else base + line for line in body]
    lines += ["w = 2", *draw(_balanced())]
    text = "".join(line + draw(LINE_ENDS) for line in lines)
    text = text if draw(st.booleans()) else text.rstrip("\r\n")
    return text.encode(encoding), "A.f" if method else "f"


def _balanced() -> st.SearchStrategy[list[str]]:
    """Lines of code whose brackets and strings are closed."""
    pairs = st.sampled_from(
        [["y = (1,", "  2)"], ['s = """', ' in"""'], ["# caf\xe9"], ["x = '\xe9'"], ["", "  "], ["\x0c"]]
    )
    return st.lists(pairs, max_size=3).map(lambda groups: [line for group in groups for line in group])


@settings(max_examples=150, derandomize=True, deadline=None)
@given(modules())
def test_the_original_function_put_back_gives_the_same_bytes(module: tuple[bytes, str]) -> None:
    content, qualname = module
    source = decode_source(content, "m.py")
    (function,) = [f for f in list_functions(source, "m.py") if f.qualname == qualname]
    text = function_text(source, function)
    # The remark makes the candidate another text, so that it takes the way every candidate takes.
    assert splice(target_in(content, qualname), f"# a remark\n{text}\n") == content


@settings(max_examples=150, derandomize=True, deadline=None)
@given(modules(), INDENTS, st.booleans())
def test_a_new_body_leaves_every_byte_outside_the_function_alone(
    module: tuple[bytes, str], unit: str, with_import: bool
) -> None:
    content, qualname = module
    target = target_in(content, qualname)
    candidate = f"def f(x):\n{unit}for i in x:\n{unit}{unit}x = heapq\n{unit}return x\n"
    result = splice(target, f"import heapq\n{candidate}" if with_import else candidate)
    head, tail = content[: target.start], content[target.end :]
    assert result.endswith(tail)
    source = decode_source(result, "m.py")
    (function,) = [f for f in list_functions(source, "m.py") if f.qualname == qualname]
    start, end = function.byte_span(source)
    assert result[end:] == tail
    assert ast.dump(ast.parse(function_text(source, function))) == ast.dump(ast.parse(candidate))
    if with_import:
        before = result[:start]
        assert before.count(b"import heapq") == 1
        assert _without_addition(before, head)
    else:
        assert result[:start] == head


def _without_addition(longer: bytes, shorter: bytes) -> bool:
    """Is longer shorter with one run of bytes inserted?"""
    same = next((i for i, (a, b) in enumerate(zip(longer, shorter, strict=False)) if a != b), len(shorter))
    return any(
        longer[:cut] + longer[cut + len(longer) - len(shorter) :] == shorter for cut in range(same + 1)
    )
