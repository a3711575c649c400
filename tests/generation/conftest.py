"""Tiny random bundles of both kinds, exported once for the whole test run."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import shutil

import pytest

from perfrl_edge.generation.bundle import Bundle


@pytest.fixture(scope="session", autouse=True)
def one_torch_thread():
    """Models this small are slower with more."""
    if importlib.util.find_spec("torch") is None:
        yield
        return
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def causal_checkpoint(tmp_path_factory):
    pytest.importorskip("torch")
    from tests.tiny_models import tiny_causal_checkpoint

    return tiny_causal_checkpoint(tmp_path_factory.mktemp("causal"))


@pytest.fixture(scope="session")
def seq2seq_checkpoint(tmp_path_factory):
    pytest.importorskip("torch")
    from tests.tiny_models import tiny_seq2seq_checkpoint

    return tiny_seq2seq_checkpoint(tmp_path_factory.mktemp("seq2seq"))


@pytest.fixture(scope="session")
def causal_bundle(causal_checkpoint, tmp_path_factory):
    pytest.importorskip("optimum")
    from perfrl_export.causal_graph import export_causal

    graph = export_causal(torch_model(causal_checkpoint), 512, tmp_path_factory.mktemp("work"))
    return write_bundle(tmp_path_factory.mktemp("bundle"), causal_checkpoint, {"decoder": graph}, "chatml")


@pytest.fixture(scope="session")
def seq2seq_bundle(seq2seq_checkpoint, tmp_path_factory):
    pytest.importorskip("optimum")
    from perfrl_export.seq2seq_graph import export_seq2seq

    graphs = export_seq2seq(torch_model(seq2seq_checkpoint), tmp_path_factory.mktemp("work"))
    return write_bundle(tmp_path_factory.mktemp("bundle"), seq2seq_checkpoint, graphs, "codet5")


def torch_model(checkpoint):
    from transformers import AutoModelForCausalLM, AutoModelForSeq2SeqLM

    kind = json.loads((checkpoint / "config.json").read_text())["model_type"]
    loader = AutoModelForSeq2SeqLM if kind == "t5" else AutoModelForCausalLM
    return loader.from_pretrained(checkpoint).eval()


def write_bundle(directory, checkpoint, graphs, prompt_format):
    """A float bundle of exported graphs, with as little manifest as Bundle.load asks for."""
    from perfrl_export.external_weights import WeightWriter
    from perfrl_export.quantized_graph import write_graph

    writer = WeightWriter(directory)
    for role, graph in graphs.items():
        write_graph(graph, directory / f"{role}.onnx", writer, lambda _module, _matrix: None)
    shutil.copy(checkpoint / "tokenizer.json", directory)
    config = json.loads((checkpoint / "config.json").read_text())
    files = {
        path.name: {"bytes": path.stat().st_size, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
        for path in directory.iterdir()
    }
    manifest = {
        "format_version": 1,
        "name": "tiny",
        "kind": "causal" if prompt_format == "chatml" else "seq2seq",
        "prompt": {"format": prompt_format, "max_prompt_tokens": 400, "max_new_tokens": 24},
        "graphs": {role: f"{role}.onnx" for role in graphs},
        "architecture": {
            "eos_token_ids": [config["eos_token_id"]],
            "decoder_start_token_id": config.get("decoder_start_token_id"),
        },
        "trained": False,
        "files": files,
    }
    (directory / "manifest.json").write_text(json.dumps(manifest))
    return Bundle.load(directory)
