from pathlib import Path

import numpy as np
from onnx import TensorProto

from perfrl_export.external_weights import WeightWriter


def place(tensor: TensorProto) -> tuple[str, int]:
    entries = {entry.key: entry.value for entry in tensor.external_data}
    return entries["location"], int(entries["offset"])


def test_equal_bytes_are_stored_once_whatever_their_shape(tmp_path: Path) -> None:
    writer = WeightWriter(tmp_path)
    array = np.arange(4096, dtype=np.uint8)
    first = writer.tensor("embedding", array.reshape(64, 64))
    second = writer.tensor("head", array.reshape(16, 8, 32))
    assert place(first) == place(second)
    assert list(second.dims) == [16, 8, 32]
    assert (tmp_path / "weights.0.bin").stat().st_size == 4096


def test_no_file_grows_past_the_limit(tmp_path: Path) -> None:
    writer = WeightWriter(tmp_path, max_file_bytes=10_000)
    for seed in range(5):
        writer.tensor(str(seed), np.random.default_rng(seed).integers(0, 256, 4000).astype(np.uint8))
    sizes = [file.stat().st_size for file in sorted(tmp_path.iterdir())]
    assert len(sizes) == 3
    assert max(sizes) <= 10_000


def test_tensors_begin_on_a_page(tmp_path: Path) -> None:
    writer = WeightWriter(tmp_path)
    places = [place(writer.tensor(str(seed), np.full(1500, seed, np.uint8))) for seed in range(3)]
    assert places == [("weights.0.bin", 0), ("weights.0.bin", 4096), ("weights.0.bin", 8192)]


def test_small_tensors_stay_in_the_graph(tmp_path: Path) -> None:
    tensor = WeightWriter(tmp_path).tensor("axis", np.array([1], np.int64))
    assert not tensor.external_data
    assert not list(tmp_path.iterdir())
