from pathlib import Path

import pytest
from click.testing import CliRunner

from perfrl_export.cli import main


@pytest.mark.parametrize("arguments", [[], ["onnx"], ["refresh"], ["unpack"], ["verify"], ["vocabulary"]])
def test_help_shows_an_example(arguments: list[str]) -> None:
    result = CliRunner().invoke(main, [*arguments, "--help"])
    assert result.exit_code == 0
    assert "Example" in result.output


def test_an_error_is_one_line_on_stderr(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["onnx", str(tmp_path / "nowhere"), str(tmp_path / "out")])
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.splitlines()[-1].startswith("perfrl-export: there is no directory")
    assert not (tmp_path / "out").exists()


def test_verify_names_a_missing_bundle(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["verify", str(tmp_path / "nowhere")])
    assert result.exit_code == 1
    assert "no model bundle at" in result.stderr


def test_a_wrong_quantization_is_a_usage_error(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["onnx", "a/b", str(tmp_path), "--quantization", "int3"])
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("given", "complaint"),
    [(["--card"], "need --compare"), (["--compare", "--card"], "--card needs --origin")],
)
def test_a_card_that_could_not_be_written_is_a_usage_error(
    tmp_path: Path, given: list[str], complaint: str
) -> None:
    card = tmp_path / "card.md"
    card.write_text("What it is for.\n")
    result = CliRunner().invoke(main, ["refresh", "checkpoint", "bundle", "out", *given, str(card)])
    assert result.exit_code == 2
    assert complaint in result.output
