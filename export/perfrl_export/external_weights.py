"""The weight files beside the graphs: arrays written once, aligned, in files below a size limit.

ONNX keeps a large tensor as a file name, an offset and a length. Tensors with equal bytes are stored once,
whatever their shapes and whichever graph they belong to: so are tied embeddings.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

MAX_FILE_BYTES = 95_000_000  # code hosts refuse files of 100 MB
_ALIGNMENT_BYTES = 4096  # a page, so that every tensor can be mapped
_INLINE_BYTES = 1024  # onnxruntime reads shape inputs of small nodes only when they are in the graph itself


@dataclass(frozen=True, slots=True)
class Location:
    """Where the bytes of a tensor are."""

    file_name: str
    offset: int
    length: int


class WeightWriter:
    """Appends arrays to weights.0.bin, weights.1.bin, … of one directory, equal bytes only once."""

    def __init__(self, directory: Path, max_file_bytes: int = MAX_FILE_BYTES) -> None:
        self._directory = directory
        self._max_file_bytes = max_file_bytes
        self._index = 0
        self._end = 0
        self._written: dict[bytes, Location] = {}

    def tensor(self, name: str, array: NDArray[np.generic]) -> TensorProto:
        """A tensor for a graph; small ones stay in the graph."""
        if array.nbytes < _INLINE_BYTES:
            return numpy_helper.from_array(array, name)
        contents = np.ascontiguousarray(array).tobytes()
        digest = hashlib.sha256(contents).digest()
        if digest not in self._written:
            self._written[digest] = self._append(contents)
        return _external(name, array, self._written[digest])

    def _append(self, contents: bytes) -> Location:
        start = -(-self._end // _ALIGNMENT_BYTES) * _ALIGNMENT_BYTES
        if start and start + len(contents) > self._max_file_bytes:
            self._index, self._end, start = self._index + 1, 0, 0
        name = f"weights.{self._index}.bin"
        with (self._directory / name).open("ab") as stream:
            stream.write(b"\0" * (start - self._end))
            stream.write(contents)
        self._end = start + len(contents)
        return Location(name, start, len(contents))


def _external(name: str, array: NDArray[np.generic], location: Location) -> TensorProto:
    tensor = TensorProto(name=name, data_type=helper.np_dtype_to_tensor_dtype(array.dtype), dims=array.shape)
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (
        ("location", location.file_name),
        ("offset", str(location.offset)),
        ("length", str(location.length)),
    ):
        tensor.external_data.add(key=key, value=value)
    return tensor
