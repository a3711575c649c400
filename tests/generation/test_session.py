"""Sessions: what is said when there is no runtime, no device, no graph."""

from __future__ import annotations

import sys

import pytest

from perfrl_edge.errors import BundleError, RuntimeMissingError
from perfrl_edge.generation.session import (
    create_session,
    default_threads,
    has_vnni,
    is_fallback,
    load_onnxruntime,
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


@pytest.mark.parametrize(
    ("flags", "found"), [("fpu avx2 avx512_vnni", True), ("fpu avx2 avx_vnni", True), ("fpu avx2", False)]
)
def test_vnni_is_read_from_the_processors_flags(tmp_path, flags, found):
    (tmp_path / "cpuinfo").write_text(f"processor : 0\nmodel name : vnni\nflags\t\t: {flags}\n")
    assert has_vnni(tmp_path / "cpuinfo") is found


def test_a_processor_nothing_is_known_of_is_taken_to_lack_vnni(tmp_path):
    assert not has_vnni(tmp_path / "cpuinfo")


def test_there_is_at_least_one_thread():
    assert default_threads() >= 1
