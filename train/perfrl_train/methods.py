"""From what the user names to evaluation methods: bundles, checkpoints, generation files, human targets."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from perfrl_edge.candidate import Candidate
from perfrl_edge.errors import InputError
from perfrl_edge.generation.bundle import MANIFEST_NAME, Bundle
from perfrl_edge.generation.generator import GenerationSettings, OnnxGenerator
from perfrl_edge.rules import by_rule, tidied_answer
from perfrl_train.energy import training_energy
from perfrl_train.evaluation import Method, Proposals, beam_proposals, human_targets
from perfrl_train.generations import Generations, KeptGenerations, file_stem
from perfrl_train.rows import Row


@dataclass(frozen=True, slots=True)
class BeamSettings:
    """How models are asked; the paper's four beams."""

    beams: int = 4
    max_prompt_tokens: int = 512
    max_new_tokens: int = 512

    @property
    def label(self) -> str:
        """For the table."""
        return f"beam {self.beams}, 0-shot"


def named_methods(
    models: Sequence[str], generations: Sequence[str], targets: bool, settings: BeamSettings
) -> list[Method]:
    """Everything to compare, in the order models, files, humans; names are made distinct."""
    methods = [model_method(location, settings) for location in models]
    methods += map(generations_method, generations)
    methods += [human_method()] if targets else []
    if not methods:
        raise InputError("nothing to evaluate; give --model, --generations or --targets")
    counts = Counter(method.name for method in methods)
    return [
        replace(method, name=f"{method.name} #{number}") if counts[method.name] > 1 else method
        for number, method in enumerate(methods, start=1)
    ]


def kept_in(folder: Path, methods: Sequence[Method], settings: BeamSettings) -> list[Method]:
    """The same methods with every model's answers kept in a folder, so that an interrupted run goes on."""
    kept = []
    for method in methods:
        if method.model is None:
            kept.append(method)
            continue
        # Named after the place and not the method, whose name depends on what it is compared with.
        place = hashlib.sha256(str(Path(method.model).resolve()).encode()).hexdigest()[:8]
        path = folder / f"{file_stem(Path(method.model).name)}-{place}.jsonl"
        answers = KeptGenerations(path, {"model": method.model, **asdict(settings)}, method.candidates)
        kept.append(replace(method, candidates=answers.candidates))
    return kept


def with_rules(methods: Sequence[Method]) -> list[Method]:
    """The methods, then each model's answers as the device would judge them: tidied, after the tidied script.

    Last comes what the rules do alone.
    """
    alone = Method("rules", _by_rule)
    asked = [replace(method, candidates=_asked_once(method.candidates)) for method in methods]
    return [*asked, *(_with_rules(method) for method in asked if method.model is not None), alone]


def _asked_once(propose: Proposals) -> Proposals:
    made: dict[str, Sequence[Candidate]] = {}

    def candidates(row: Row) -> Sequence[Candidate]:
        if row.row_id not in made:
            made[row.row_id] = propose(row)
        return made[row.row_id]

    return candidates


def _with_rules(method: Method) -> Method:
    def candidates(row: Row) -> list[Candidate]:
        answers = method.candidates(row)
        return [*_by_rule(row), *(map(tidied_answer, answers) if row.project is None else answers)]

    return replace(method, name=f"{method.name} + rules", candidates=candidates, model=None)


def _by_rule(row: Row) -> list[Candidate]:
    """Rules are for scripts; a function stays as it is."""
    return by_rule(row.source) if row.project is None else []


def model_method(location: str, settings: BeamSettings) -> Method:
    """A bundle (a folder with a manifest) through the device's generator, anything else through torch."""
    if (Path(location) / MANIFEST_NAME).is_file():
        return _bundle_method(Path(location), settings)
    return _checkpoint_method(location, settings)


def _bundle_method(folder: Path, settings: BeamSettings) -> Method:
    bundle = Bundle.load(folder)
    asked = GenerationSettings(beams=settings.beams, max_new_tokens=settings.max_new_tokens)
    proposals = beam_proposals(OnnxGenerator(bundle, asked), settings.beams)
    return Method(bundle.name, proposals, sampling=settings.label, model=str(folder))


def _checkpoint_method(location: str, settings: BeamSettings) -> Method:
    from perfrl_train.policy import load_policy
    from perfrl_train.sampling import SamplingSettings, TorchGenerator

    policy = load_policy(location)
    asked = SamplingSettings(
        beams=settings.beams,
        max_prompt_tokens=settings.max_prompt_tokens,
        max_new_tokens=settings.max_new_tokens,
    )
    return Method(
        name=Path(location).name,
        candidates=beam_proposals(TorchGenerator(policy, asked), settings.beams),
        model_size=_millions(policy.model.num_parameters()),
        sampling=settings.label,
        training_energy=training_energy(Path(location)),
        model=location,
    )


def generations_method(location: str) -> Method:
    """Answers made elsewhere."""
    name = Path(location).name.removesuffix(".gz").removesuffix(".jsonl")
    return Method(name, Generations.read(location).candidates, sampling="from a file")


def human_method() -> Method:
    """The data set's own faster versions."""
    return Method("human targets", human_targets)


def _millions(num_parameters: int) -> str:
    if num_parameters >= 1_000_000_000:
        return f"{num_parameters / 1e9:.1f}B"
    return f"{num_parameters / 1e6:.0f}M" if num_parameters >= 1_000_000 else f"{num_parameters / 1e6:.2f}M"
