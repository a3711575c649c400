from pathlib import Path

import pytest

from perfrl_export.model_card import licence_text

OURS = Path(__file__).parents[2] / "LICENSE"


def test_weights_under_the_apache_licence_come_with_its_whole_text() -> None:
    assert licence_text("apache-2.0", None) == OURS.read_text()
    assert "TERMS AND CONDITIONS FOR USE" in OURS.read_text()


def test_a_checkpoints_own_licence_file_goes_along(tmp_path: Path) -> None:
    (tmp_path / "LICENSE").write_text("Mine.\n")
    assert licence_text("apache-2.0", tmp_path / "LICENSE") == "Mine.\n"


@pytest.mark.parametrize("source", [None, Path("nowhere")])
def test_another_licence_is_named(source: Path | None) -> None:
    assert licence_text("mit", source) == "Licence of the weights: mit\n"
