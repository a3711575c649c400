"""The generator over tiny random bundles: they answer nonsense, but they answer, count and stop."""

from __future__ import annotations

import subprocess
import sys

import pytest

from perfrl_edge.candidate import Strategy
from perfrl_edge.errors import BundleError, PromptTooLongError
from perfrl_edge.generation.generator import GenerationSettings, OnnxGenerator

SOURCE = "def total(numbers):\n    return sum(numbers)\n"


@pytest.fixture(params=["causal", "seq2seq"])
def bundle(request):
    return request.getfixturevalue(f"{request.param}_bundle")


@pytest.mark.parametrize("strategy", [Strategy.BEAM, Strategy.SAMPLE, Strategy.GREEDY])
def test_same_seed_same_candidates(bundle, strategy):
    generator = OnnxGenerator(bundle, GenerationSettings(threads=1))
    first, again = (list(generator.generate(SOURCE, 4, strategy=strategy, seed=3)) for _ in range(2))
    assert first == again
    assert [one.rank for one in first] == list(range(len(first)))
    assert all(one.strategy is strategy for one in first)


def test_tokens_and_seconds_are_counted(bundle):
    generator = OnnxGenerator(bundle, GenerationSettings(threads=1))
    list(generator.generate(SOURCE, 3, strategy=Strategy.SAMPLE))
    count = generator.count
    assert count.prompt_tokens == generator.count_prompt_tokens(SOURCE)
    assert 3 <= count.generated_tokens <= 3 * bundle.max_new_tokens
    assert count.load_s > 0
    assert count.generate_s > 0


def test_a_program_that_does_not_fit_is_refused_with_its_size_and_the_limit(bundle):
    generator = OnnxGenerator(bundle)
    with pytest.raises(PromptTooLongError, match=r"needs \d{4} tokens .* at most 400"):
        list(generator.generate("x = 1\n" * 1000, 1))
    generator.check_fits(SOURCE)


def test_a_passed_deadline_ends_generation_at_once(bundle):
    generator = OnnxGenerator(bundle, GenerationSettings(threads=1))
    assert list(generator.generate(SOURCE, 4, strategy=Strategy.SAMPLE, deadline_s=0.0)) == []
    assert generator.count.cut_off == 0


def test_a_new_generation_ends_the_one_before(bundle):
    generator = OnnxGenerator(bundle, GenerationSettings(threads=1))
    unread = generator.generate(SOURCE, 8, strategy=Strategy.SAMPLE)
    next(unread, None)
    expected = list(OnnxGenerator(bundle).generate(SOURCE, 2))
    assert list(generator.generate(SOURCE, 2)) == expected
    assert list(unread) == []


def test_closing_ends_a_generation_under_way(bundle):
    with OnnxGenerator(bundle, GenerationSettings(threads=1)) as generator:
        unread = generator.generate(SOURCE, 8, strategy=Strategy.SAMPLE)
        next(unread, None)
    assert list(unread) == []


def test_a_process_may_end_while_the_model_is_being_loaded(causal_bundle):
    program = f"""
import sys
from pathlib import Path
from perfrl_edge.generation.bundle import Bundle
from perfrl_edge.generation.generator import OnnxGenerator
with OnnxGenerator(Bundle.load(Path({str(causal_bundle.path)!r}))) as generator:
    generator.start_loading()
    sys.exit(7)
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 7


def test_a_background_load_that_fails_is_reported_when_the_model_is_needed(causal_bundle, tmp_path):
    (tmp_path / "manifest.json").write_text((causal_bundle.path / "manifest.json").read_text())
    for file in causal_bundle.files:
        (tmp_path / file.name).write_bytes(b"\0" * file.size_bytes)
    generator = OnnxGenerator(type(causal_bundle).load(tmp_path))
    generator.start_loading()
    with pytest.raises(BundleError, match=r"tokenizer\.json"):
        generator.check_fits(SOURCE)
