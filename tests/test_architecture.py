"""The rules between rooms, checked in fresh processes and in the source."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import perfrl_edge

PACKAGE = Path(perfrl_edge.__file__).parent
ROOT = PACKAGE.parent
HEAVY = ("torch", "transformers", "optimum", "datasets")


def modules_loaded_by(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(' '.join(sys.modules))"
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(finished.stdout.split())


def imports_of(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_command_line_loads_no_model_library_and_no_numpy():
    loaded = modules_loaded_by("import perfrl_edge.cli")
    assert loaded.isdisjoint({*HEAVY, "onnxruntime", "numpy", "tokenizers", "rich"})


def test_everything_on_the_device_loads_without_training_libraries():
    statement = (
        "import perfrl_edge.run, perfrl_edge.render, perfrl_edge.generation.generator, perfrl_edge.doctor"
    )
    assert modules_loaded_by(statement).isdisjoint(HEAVY)


@pytest.mark.parametrize("package", ["perfrl_edge", "perfrl_export.cli", "perfrl_train.cli"])
def test_onnxruntime_keeps_to_itself_what_it_is_used_for(package: str, tmp_path: Path):
    code = f"import {package}, onnxruntime\nonnxruntime.SessionOptions()"
    # It reports nothing under CI either, and notes who reports in the home folder.
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    assert list(tmp_path.rglob("*")) == []


def test_every_package_of_the_tree_is_installed():
    tomllib = pytest.importorskip("tomllib", reason="needs Python 3.11")
    setuptools = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    folders = {name: ROOT / folder for name, folder in setuptools["package-dir"].items()}
    found = {
        ".".join([name, *path.parent.relative_to(folder).parts])
        for name, folder in folders.items()
        for path in folder.rglob("__init__.py")
    }
    assert set(setuptools["packages"]) == found


@pytest.mark.parametrize(
    ("room", "forbidden"),
    [
        ("perfrl_edge", ("perfrl_train", "perfrl_export", *HEAVY)),
        ("perfrl_edge/generation", ("perfrl_edge.execution", "perfrl_edge.program")),
        ("perfrl_edge/execution", ("perfrl_edge.generation",)),
        ("train/perfrl_train", ("perfrl_export",)),
        ("export/perfrl_export", ("perfrl_train",)),
    ],
)
def test_rooms_do_not_import_what_they_must_not_know(room: str, forbidden: tuple[str, ...]):
    offenders = [
        (path.name, name)
        for path in (ROOT / room).rglob("*.py")
        for name in imports_of(path)
        if any(name == ban or name.startswith(f"{ban}.") for ban in forbidden)
    ]
    assert offenders == []


@pytest.mark.parametrize(
    ("library", "owners"),
    [
        ("click", ("cli/",)),
        ("rich", ("render.py", "progress.py")),
        ("onnxruntime", ("generation/", "doctor.py")),
        ("tokenizers", ("generation/",)),
    ],
)
def test_each_library_has_its_owners(library: str, owners: tuple[str, ...]):
    users = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if any(name == library or name.startswith(f"{library}.") for name in imports_of(path))
    }
    assert users
    assert [user for user in users if not user.startswith(owners)] == []


def test_the_changelogs_newest_release_is_this_version():
    headings = [line for line in (ROOT / "CHANGELOG.md").read_text().splitlines() if line.startswith("## ")]
    headings = [heading for heading in headings if heading != "## Unreleased"]
    assert headings[0] == f"## {perfrl_edge.__version__}"
