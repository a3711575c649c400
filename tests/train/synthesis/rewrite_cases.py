"""For each rewrite a function f it applies to, calls of f, and what the slow program must contain."""

from __future__ import annotations

FUNCTIONS = {
    "sum_by_loop": ("def f(xs):\n    return sum(x * x for x in xs if x > 1)\n", [([1, 2, 3],)], "+= x * x"),
    "sum_of_list_by_index": ("def f(xs: list[int]):\n    return sum(xs)\n", [([1, 2],), ([],)], "xs[i]"),
    "any_over_everything": ("def f(xs):\n    return any(x > 2 for x in xs)\n", [([1, 3],), ([],)], "= True"),
    "all_over_everything": ("def f(xs):\n    return all(x > 2 for x in xs)\n", [([1, 3],), ([],)], "= False"),
    "any_of_a_list": ("def f(xs):\n    return any(x > 2 for x in xs)\n", [([1, 3],)], "any([x > 2"),
    "extreme_by_sorting": ("def f(xs):\n    return max(xs, key=abs)\n", [([1, -3, 3],)], "reverse=True)[0]"),
    "extreme_by_comparisons": ("def f(xs):\n    return min(x * 2 for x in xs)\n", [([3, 1],)], "if v < best"),
    "count_by_building_a_list": ("def f(xs):\n    return sum(1 for x in xs if x)\n", [([0, 1],)], "len("),
    "product_by_loop": (
        "import math\ndef f(xs):\n    return math.prod(xs)\n",
        [([2, 3],)],
        "product * factor",
    ),
    "running_sums_from_scratch": (
        "from itertools import accumulate\ndef f(xs: list[int]):\n    return list(accumulate(xs))\n",
        [([1, 2, 3],)],
        "sum(xs[:i + 1])",
    ),
    "list_by_appending": ("def f(xs):\n    return [x + 1 for x in xs if x]\n", [([0, 1],)], ".append(x + 1)"),
    "list_by_copying": ("def f(xs):\n    return [x + 1 for x in xs]\n", [([0, 1],)], "+ [x + 1]"),
    "dict_by_assigning": ("def f(xs):\n    return {x: x + 1 for x in xs}\n", [([0, 1],)], "[x] = x + 1"),
    "dict_by_merging": ("def f(xs):\n    return {x: x + 1 for x in xs}\n", [([0, 1],)], "{**"),
    "set_by_searching_a_list": ("def f(xs):\n    return {x % 2 for x in xs}\n", [([0, 1, 2],)], "not in"),
    "set_of_list_by_searching": ("def f(xs):\n    return len(set(xs))\n", [([0, 1, 1],)], "not in"),
    "mapping_by_appending": ("def f(xs):\n    return list(map(str, xs))\n", [([0, 1],)], "append(str("),
    "flattening_by_adding_lists": (
        "def f(rows):\n    return [x for row in rows for x in row]\n",
        [([[1], [2, 3]],)],
        "+ list(",
    ),
    "chaining_by_sum": (
        "from itertools import chain\ndef f(rows):\n    return list(chain.from_iterable(rows))\n",
        [([[1], [2]],)],
        ", [])",
    ),
    "slice_by_index": ("def f(xs: list[int], k):\n    return xs[1:k]\n", [([1, 2, 3], 9)], "min(k, len(xs))"),
    "reversal_by_inserting": ("def f(xs: list[int]):\n    return xs[::-1]\n", [([1, 2],)], "insert(0"),
    "text_reversal_by_prepending": ("def f(s: str):\n    return s[::-1]\n", [("abc",)], "+ backwards"),
    "copy_by_deepcopy": (
        "def f(xs: list[int]):\n    ys = xs.copy()\n    return ys\n",
        [([1],)],
        "deepcopy(xs)",
    ),
    "enumerate_by_index": (
        "def f(xs):\n    out = []\n    for i, x in enumerate(xs):\n"
        "        out.append(i * x)\n    return out\n",
        [([3, 4],)],
        "range(len(xs))",
    ),
    "zip_by_index": (
        "def f(xs: list[int], ys: list[int]):\n    t = 0\n"
        "    for a, b in zip(xs, ys):\n        t += a * b\n    return t\n",
        [([3, 4], [1])],
        "ys[i]",
    ),
    "elements_by_index": (
        "def f(xs: list[int]):\n    t = 0\n    for x in xs:\n        t += x\n    return t\n",
        [([3, 4],)],
        "x = xs[i]",
    ),
    "range_by_counting": (
        "def f(n):\n    t = 0\n    for i in range(1, n):\n        t += i\n    return t\n",
        [(5,), (0,)],
        "while step < stop",
    ),
    "extending_one_by_one": (
        "def f(xs):\n    out = []\n    out.extend(xs)\n    return out\n",
        [([1],)],
        "out.append(",
    ),
    "islice_of_everything": (
        "from itertools import islice\ndef f(xs, k):\n    return list(islice(xs, k))\n",
        [([1, 2], 1)],
        "[:k]",
    ),
    "pairs_by_all_products": (
        "from itertools import combinations\ndef f(xs: list[int]):\n    t = 0\n"
        "    for a, b in combinations(xs, 2):\n        t += a * b\n    return t\n",
        [([1, 2, 3],)],
        "if i < j",
    ),
    "set_membership_in_a_list": (
        "def f(xs, ys):\n    known = set(ys)\n    return [x for x in xs if x in known]\n",
        [([1, 2], [2])],
        "known = list(ys)",
    ),
    "grown_set_as_a_list": (
        "def f(xs):\n    seen = set()\n    for x in xs:\n        if x in seen:\n            return x\n"
        "        seen.add(x)\n    return len(seen)\n",
        [([1, 2, 1],), ([1],)],
        "seen.append(x)",
    ),
    "membership_by_full_scan": (
        "def f(xs: list[int], y):\n    return y not in xs\n",
        [([1], 1), ([1], 2)],
        "= True",
    ),
    "key_in_list_of_keys": (
        "def f(d: dict[int, int], k):\n    return k in d\n",
        [({1: 2}, 1)],
        "list(d.keys())",
    ),
    "dict_index_by_scan": ("def f(d: dict[int, int], k):\n    return d[k]\n", [({1: 2}, 1)], "d.items()"),
    "dict_get_by_scan": (
        "def f(d: dict[int, int], k):\n    return d.get(k, 0)\n",
        [({1: 2}, 1), ({}, 1)],
        "d.keys()",
    ),
    "items_by_key_lookup": (
        "def f(d):\n    t = 0\n    for k, v in d.items():\n        t += k * v\n    return t\n",
        [({1: 2},)],
        "v = d[k]",
    ),
    "counting_by_get_with_count": (
        "def f(xs: list[int]):\n    counts = {}\n    for x in xs:\n"
        "        counts[x] = counts.get(x, 0) + 1\n    return counts\n",
        [([1, 2, 1],)],
        "xs.count(x)",
    ),
    "counter_by_count": (
        "from collections import Counter\ndef f(xs: list[int]):\n    return Counter(xs)\n",
        [([1, 2, 1],)],
        "xs.count(",
    ),
    "counter_as_a_plain_dict": (
        "from collections import Counter\ndef f(xs: list[int]):\n"
        "    c = Counter(xs)\n    return max(c.values())\n",
        [([1, 2, 1],)],
        "+= 1",
    ),
    "grouping_by_scan": (
        "from collections import defaultdict\ndef f(xs):\n    g = defaultdict(list)\n    for x in xs:\n"
        "        g[x % 2].append(x)\n    return sorted(g.items())\n",
        [([1, 2, 3],)],
        "not in list(g.keys())",
    ),
    "distinct_by_searching": ("def f(xs):\n    return list(dict.fromkeys(xs))\n", [([1, 2, 1],)], "not in"),
    "set_intersection_by_loops": (
        "def f(xs, ys):\n    a = set(xs)\n    b = set(ys)\n    return a & b\n",
        [([1, 2], [2])],
        "set(shared)",
    ),
    "set_difference_by_lists": (
        "def f(xs, ys):\n    return set(xs) - set(ys)\n",
        [([1, 2], [2])],
        "not in list(set(ys))",
    ),
    "queue_as_a_list": (
        "from collections import deque\ndef f(xs):\n    q = deque(xs)\n    out = []\n    while q:\n"
        "        out.append(q.popleft())\n    return out\n",
        [([1, 2],)],
        "q.pop(0)",
    ),
    "heap_as_a_sorted_list": (
        "import heapq\ndef f(xs):\n    heap = []\n"
        "    for x in xs:\n        heapq.heappush(heap, x)\n    out = []\n"
        "    while heap:\n        out.append(heapq.heappop(heap))\n    return out\n",
        [([3, 1, 2],)],
        "heap.sort()",
    ),
    "smallest_by_sorting": (
        "import heapq\ndef f(xs):\n    return heapq.nlargest(2, xs)\n",
        [([3, 1, 2],)],
        "[:2]",
    ),
    "bisection_by_counting": (
        "from bisect import bisect_left\ndef f(xs, y):\n    return bisect_left(xs, y)\n",
        [([1, 2, 2, 3], 2)],
        "< y)",
    ),
    "insort_by_sorting": (
        "from bisect import insort\ndef f(xs):\n    out = []\n"
        "    for x in xs:\n        insort(out, x)\n    return out\n",
        [([2, 1],)],
        "out.sort()",
    ),
    "sorted_by_insertion": (
        "def f(xs):\n    return sorted(xs, key=abs, reverse=True)\n",
        [([1, -3, 3, -1],)],
        ".insert(",
    ),
    "sorted_by_bubbling": ("def f(xs):\n    return sorted(xs, key=abs)\n", [([1, -3, 3, -1],)], "+ 1]"),
    "sort_by_selecting": ("def f(xs: list[int]):\n    xs.sort()\n    return xs\n", [([3, 1, 2],)], "xs.pop("),
    "sorting_in_the_loop": (
        "def f(xs, ys):\n    out = []\n    order = sorted(xs)\n"
        "    for y in ys:\n        out.append(order[y])\n    return out\n",
        [([3, 1], [0, 1])],
        "        order = sorted(xs)",
    ),
    "join_by_adding": (
        'def f(xs):\n    return ", ".join(str(x) for x in xs)\n',
        [([1, 2],), ([],)],
        "+= str(x)",
    ),
    "join_of_list_by_adding": ('def f(xs):\n    return " ".join(xs)\n', [(["a", "b"],), ([],)], "[:-1]"),
    "parts_as_one_text": (
        "def f(xs):\n    parts = []\n    for x in xs:\n"
        '        parts.append(x.upper())\n    return "".join(parts)\n',
        [(["a", "b"],)],
        "parts += x.upper()",
    ),
    "translate_by_character": (
        'TABLE = str.maketrans("ab", "xy", "c")\ndef f(s):\n    return s.translate(TABLE)\n',
        [("abcd",)],
        "get(ord(ch), ch)",
    ),
    "replace_by_character": ('def f(s):\n    return s.replace("a", "__")\n', [("banana",)], "if ch =="),
    "count_by_comparing": ('def f(s: str):\n    return s.count("a")\n', [("banana",)], "+= 1"),
    "prefix_by_slicing": ('def f(s):\n    return s.startswith("ab")\n', [("abc",), ("a",)], "range(2)"),
    "substring_by_windows": (
        "def f(s: str, p):\n    return p in s\n",
        [("abc", "bc"), ("a", "abc")],
        "any([",
    ),
    "pattern_compiled_in_place": (
        'import re\ndef f(xs):\n    digits = re.compile("[0-9]+")\n'
        '    return [digits.sub("#", x) for x in xs]\n',
        [(["a1", "22"],)],
        '[re.compile("[0-9]+").sub(',
    ),
    "module_pattern_compiled_in_place": (
        'import re\nDIGITS = re.compile("[0-9]+")\n\n'
        'def f(xs):\n    return [DIGITS.sub("#", x) for x in xs]\n',
        [(["a1", "22"],)],
        're.compile("[0-9]+").sub(',
    ),
    "gcd_by_trial": (
        "import math\ndef f(a, b):\n    return math.gcd(a, b)\n",
        [(12, 18), (0, 5), (7, 0)],
        "range(1, min",
    ),
    "gcd_by_subtraction": (
        "import math\ndef f(a, b):\n    return math.gcd(a, b)\n",
        [(12, 18), (0, 5)],
        "-= ",
    ),
    "power_by_multiplying": ("def f(a, b, m):\n    return pow(a, b, m)\n", [(3, 5, 7), (3, 0, 1)], "% (m)"),
    "root_by_counting": ("import math\ndef f(n):\n    return math.isqrt(n)\n", [(0,), (15,), (16,)], "+= 1"),
    "factorial_by_multiplying": (
        "import math\ndef f(n):\n    return math.factorial(n)\n",
        [(0,), (5,)],
        "*=",
    ),
    "choices_by_factorials": (
        "import math\ndef f(n, k):\n    return math.comb(n, k)\n",
        [(5, 2), (2, 5)],
        "factorial(n)",
    ),
    "divisors_beyond_the_root": (
        "import math\ndef f(n):\n    for d in range(2, math.isqrt(n) + 1):\n        if n % d == 0:\n"
        "            return False\n    return n > 1\n",
        [(1,), (9,), (13,)],
        "range(2, n)",
    ),
    "bits_by_division": ('def f(n):\n    return bin(n).count("1")\n', [(0,), (13,)], "//= 2"),
    "series_by_adding": ("def f(n):\n    return n * (n + 1) // 2\n", [(0,), (5,)], "range(n + 1)"),
    "square_by_power": ("def f(x):\n    return x * x\n", [(3,), (1.5,)], "pow(x, 2)"),
    "cache_dropped": (
        "from functools import cache\ndef f(n):\n    @cache\n    def fib(k):\n"
        "        return k if k < 2 else fib(k - 1) + fib(k - 2)\n    return fib(n)\n",
        [(10,)],
        "def f(n):\n    def fib",
    ),
    "memo_not_read": (
        "def f(n, memo):\n    if n in memo:\n        return memo[n]\n"
        "    memo[n] = n if n < 2 else f(n - 1, memo) + 1\n"
        "    return memo[n]\n",
        [(5, {})],
        "memo):\n    memo[n] =",
    ),
    "invariant_in_the_loop": (
        "def f(xs, ys):\n    top = max(xs)\n    out = 0\n"
        "    for y in ys:\n        out += y * top\n    return out\n",
        [([1, 2], [3])],
        "y * max(xs)",
    ),
    "bound_method_looked_up": (
        "def f(xs):\n    out = []\n    add = out.append\n    for x in xs:\n        add(x)\n    return out\n",
        [([1, 2],)],
        "out.append(x)",
    ),
    "constant_built_in_the_loop": (
        "def f(xs):\n    t = 0\n    names = {1: 'a', 2: 'b'}\n"
        "    for x in xs:\n        t += x in names\n    return t\n",
        [([1, 2, 3],)],
        "        names =",
    ),
    "break_dropped": (
        "def f(xs):\n    hit = False\n    for x in xs:\n"
        "        if x > 2:\n            hit = True\n            break\n"
        "    return hit\n",
        [([3, 1],), ([],)],
        "hit = True\n    return",
    ),
    "early_return_held_back": (
        "def f(xs):\n    for x in xs:\n        if x > 2:\n            return True\n    return False\n",
        [([3, 1],), ([],)],
        "answer = True",
    ),
    "nested_condition_in_the_inner_loop": (
        "def f(xs, ys):\n    t = 0\n    for x in xs:\n        if x > 2:\n"
        "            for y in ys:\n                t += x * y\n    return t\n",
        [([3, 1], [1, 2])],
        "for y in ys:\n            if x > 2:",
    ),
    "two_pointers_of_one_list": (
        "def f(xs):\n    t = 0\n    for i in range(len(xs)):\n        for j in range(i + 1, len(xs)):\n"
        "            t += xs[i] * xs[j]\n    return t\n",
        [([3, 1, 2],)],
        "if j > i",
    ),
    "condition_as_a_flag": (
        "def f(n):\n    t = 0\n    while n > 0:\n        t += n % 10\n        n //= 10\n    return t\n",
        [(123,)],
        "while True",
    ),
    "list_grown_by_copying": (
        "def f(xs):\n    out = []\n    for x in xs:\n        out += [x, x]\n    return out\n",
        [([3, 1],)],
        "out = out + ([x, x])",
    ),
    "append_by_copying": (
        "def f(xs):\n    out = []\n    for x in xs:\n        out.append(x)\n    return out\n",
        [([3, 1],)],
        "out = out + [x]",
    ),
    "gcd_from_fractions": (
        "import math\ndef f(a, b):\n    return math.gcd(a, b)\n",
        [(12, 18)],
        "Fraction(a, b)",
    ),
}

SCRIPTS = {
    "integers_read_by_numpy": (
        "xs = list(map(int, input().split()))\nprint(xs[0] + xs[1])\n",
        "3 4\n",
        "np.array(",
    ),
    "sum_by_numpy": ("xs = list(map(int, input().split()))\nprint(sum(xs))\n", "3 4\n", "np.sum("),
    "extreme_by_numpy": ("xs = list(map(int, input().split()))\nprint(max(xs))\n", "3 4\n", "np.max("),
    "sorting_by_numpy": ("xs = list(map(int, input().split()))\nprint(*sorted(xs))\n", "4 3\n", "np.sort("),
    "numpy_imported_for_nothing": ("print(input())\n", "x\n", "import numpy as np"),
    "fractions_imported_for_nothing": ("print(input())\n", "x\n", "from decimal import Decimal"),
    "toolbox_imported_for_nothing": ("print(input())\n", "x\n", "import "),
    "input_not_replaced": (
        "import sys\ninput = sys.stdin.readline\nprint(int(input()))\n",
        "4\n",
        "sys\nprint",
    ),
    "readline_as_input": ("import sys\nprint(int(sys.stdin.readline()))\n", "4\n", "int(input())"),
    "joined_output_line_by_line": ('print("\\n".join(str(i) for i in range(3)))\n', "", "for line in"),
    "unpacked_output_by_adding": ("xs = input().split()\nprint(*xs)\n", "a b\n", "str(value)"),
    "output_flushed": ("for i in range(3):\n    print(i)\n", "", "flush=True"),
}
