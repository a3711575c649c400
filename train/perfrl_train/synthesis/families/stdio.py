"""How values travel through stdin and stdout in scripts of the contest kind, by their annotated type."""

from __future__ import annotations

from typing import Any

_READERS = {
    "int": "int(input())",
    "str": "input()",
    "list[int]": "list(map(int, input().split()))",
    "list[str]": "[input() for _ in range(int(input()))]",
    "list[tuple[int, int]]": "[tuple(map(int, input().split())) for _ in range(int(input()))]",
    "list[tuple[int, int, int]]": "[tuple(map(int, input().split())) for _ in range(int(input()))]",
    "list[list[int]]": "[list(map(int, input().split())) for _ in range(int(input()))]",
}


def read_expression(kind: str) -> str | None:
    """The expression that reads a value of this type; None where scripts do not read such values."""
    return _READERS.get(kind)


def write_value(kind: str, value: Any) -> str:
    """What stdin holds for a value of this type; the inverse of read_expression."""
    if kind in ("int", "str"):
        return f"{value}\n"
    if kind == "list[int]":
        return _line(value)
    lines = [f"{item}\n" for item in value] if kind == "list[str]" else [_line(item) for item in value]
    return f"{len(lines)}\n{''.join(lines)}"


def _line(numbers: Any) -> str:
    return " ".join(map(str, numbers)) + "\n"


def print_statement(kind: str, value: str) -> str:
    """The statement that prints a value of this type as contest programs do."""
    if kind.startswith(("list[list", "list[tuple")):
        return f"for row in {value}:\n    print(*row)"
    if kind == "list[int]":
        return f"print(*{value})"
    if kind == "list[str]":
        return f'print(*{value}, sep="\\n")'
    return f"print({value})"
