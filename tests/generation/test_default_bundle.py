"""The model that is shipped: whole, small enough for where it is kept, and saying what it is."""

import pytest

from perfrl_edge.candidate import Strategy
from perfrl_edge.generation.bundle import Bundle, default_bundle_path
from perfrl_edge.generation.generator import GenerationSettings, OnnxGenerator

SLOW = """\
def unique(items):
    seen = []
    for item in items:
        if item not in seen:
            seen.append(item)
    return seen
"""


@pytest.fixture(scope="module")
def bundle():
    return Bundle.load(default_bundle_path())


def test_every_file_is_what_the_manifest_says(bundle):
    bundle.verify()
    assert {path.name for path in bundle.path.iterdir()} == {
        "manifest.json",
        *(file.name for file in bundle.files),
    }


def test_it_fits_240_megabytes_in_files_below_100(bundle):
    assert bundle.size_bytes <= 240e6
    assert max(file.size_bytes for file in bundle.files) < 100e6


def test_it_says_where_it_comes_from_and_that_it_was_trained(bundle):
    card = (bundle.path / "README.md").read_text()
    assert bundle.trained
    assert bundle.manifest["license"] == "apache-2.0"
    assert bundle.manifest["base_model"] in card
    assert "fine-tuned with perfrl-train" in card


@pytest.mark.slow
def test_its_beams_are_different_programs_and_the_same_every_time(bundle):
    def answers():
        with OnnxGenerator(bundle, GenerationSettings(threads=1)) as generator:
            return [one.source for one in generator.generate(SLOW, 4, strategy=Strategy.BEAM)]

    first = answers()
    assert len(set(first)) == len(first) > 1
    assert answers() == first
