"""Sessions: what is said when there is no runtime, no device, no graph."""

from __future__ import annotations

import sys

import pytest

from perfrl_edge.errors import BundleError, RuntimeMissingError
from perfrl_edge.generation.session import (
    create_session,
    default_threads,
    is_fallback,
    load_onnxruntime,
    physical_cores,
)

CUDA, CPU = "CUDAExecutionProvider", "CPUExecutionProvider"


def test_without_onnxruntime_the_error_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(RuntimeMissingError, match=r'pip install "perfrl-edge\[cpu\]"'):
        load_onnxruntime()


def test_a_graph_that_onnxruntime_cannot_load_is_a_bundle_error(tmp_path):
    graph = tmp_path / "decoder.onnx"
    graph.write_bytes(b"not a graph")
    with pytest.raises(BundleError, match=r"decoder\.onnx"):
        create_session(graph)


def test_only_cuda_that_was_offered_can_be_missed():
    assert is_fallback([CUDA, CPU], [CPU])
    assert not is_fallback([CUDA, CPU], [CUDA, CPU])
    assert not is_fallback([CPU], [CPU])


def test_there_is_at_least_one_thread():
    assert default_threads() >= 1


def test_hyper_threads_of_one_core_count_once(tmp_path):
    for cpu, siblings in enumerate(["0,2", "1,3", "0,2", "1,3"]):
        topology = tmp_path / f"cpu{cpu}" / "topology"
        topology.mkdir(parents=True)
        (topology / "thread_siblings_list").write_text(siblings + "\n")
    assert physical_cores({0, 1, 2, 3}, tmp_path) == 2
    assert physical_cores({1, 3}, tmp_path) == 1


def test_processors_that_the_kernel_tells_nothing_about_are_cores(tmp_path):
    assert physical_cores({0, 5}, tmp_path) == 2
