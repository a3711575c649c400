"""Guest scripts stand alone, on every Python that users may have."""

import ast
import subprocess
import sys

import pytest

from perfrl_edge.execution.guest_entry import guest_entry

ENTRIES = ["compile_check", "inputs", "profiler", "pytest_run", "replay", "script"]


@pytest.mark.parametrize("name", ENTRIES)
def test_an_entry_imports_nothing_of_ours(name):
    imported = [node for node in ast.walk(ast.parse(guest_entry(name))) if isinstance(node, ast.ImportFrom)]
    assert all(node.level == 0 and "perfrl" not in node.module for node in imported)


@pytest.mark.parametrize("name", ENTRIES)
def test_an_entry_is_python_3_8(name):
    ast.parse(guest_entry(name), feature_version=(3, 8))


@pytest.mark.parametrize("name", ENTRIES)
def test_an_entry_defines_main_in_a_bare_interpreter(name):
    check = guest_entry(name) + "\nassert callable(main)\n"
    subprocess.run([sys.executable, "-I", "-S", "-c", check], check=True)


def test_each_module_is_included_once():
    assert guest_entry("pytest_run").count("def install_override") == 1
