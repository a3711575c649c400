"""What the documents say of the commands is what the commands say."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from perfrl_edge.cli import main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()


def test_readme_shows_the_help_of_optimize():
    found = re.search(r"<!-- help -->\n```text\n(.*?)```\n<!-- /help -->", README, re.DOTALL)
    assert found is not None
    shown = CliRunner().invoke(main, ["optimize", "--help"], prog_name="perfrl-edge", terminal_width=100)
    assert found[1] == shown.output


@pytest.mark.parametrize("name", ["optimize", "assess", "undo", "doctor", "bench", "models"])
def test_readme_names_every_command(name: str):
    assert name in main.commands
    assert f"`perfrl-edge {name}" in README


def test_links_of_the_documents_lead_somewhere():
    documents = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
    broken = [
        (document.name, target)
        for document in documents
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", document.read_text())
        if not (document.parent / target).exists()
    ]
    assert broken == []
