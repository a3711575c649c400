"""Block quantization of matrices, in the layout of onnxruntime's MatMulNBits and GatherBlockQuantized.

A matrix [N, K] is cut along K into blocks; each block has one scale, and a zero point unless the scheme is
symmetric. The scale is searched for the smallest squared error rather than taken from the extremes, and it
is representable in 16 bits, so it may be stored in half precision without changing the result. A block may
also be a whole row: row_quantization multiplies such matrices.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Codes = NDArray[np.uint8]
SignedCodes = NDArray[np.int8]

_SHRINKAGES = np.linspace(1.0, 0.7, 13, dtype=np.float32)
_ROWS_AT_ONCE = 256
_MIDDLE = np.uint8(128)
WHOLE_ROW = 0


@dataclass(frozen=True, slots=True)
class Scheme:
    """bits 4 or 8; block_size a power of two from 16, or WHOLE_ROW, which has 8 bits and is symmetric."""

    bits: int
    block_size: int
    symmetric: bool = True

    @property
    def levels(self) -> int:
        """How many values a code can take."""
        return 1 << self.bits


@dataclass(frozen=True, slots=True)
class QuantizedMatrix:
    """codes [N, blocks, block_size]; scales and zero_points [N, blocks]. No zero points: levels/2."""

    scheme: Scheme
    shape: tuple[int, int]
    codes: Codes
    scales: Floats
    zero_points: Codes | None

    def dequantize(self) -> Floats:
        """The matrix that the codes stand for."""
        middle = self.scheme.levels // 2 if self.zero_points is None else self.zero_points[..., None]
        values = (self.codes.astype(np.float32) - np.float32(middle)) * self.scales[..., None]
        rows, columns = self.shape
        matrix: Floats = values.reshape(rows, -1)[:, :columns]
        return matrix

    def packed_codes(self) -> Codes | SignedCodes:
        """[N, blocks, bytes per block], low bits first; of whole rows [N, K], zero in the middle."""
        if self.scheme.block_size == WHOLE_ROW:
            signed: SignedCodes = (self.codes ^ _MIDDLE).view(np.int8).reshape(self.shape)
            return signed
        return _pack(self.codes) if self.scheme.bits == 4 else self.codes

    def packed_zero_points(self) -> Codes | None:
        """[N, bytes per row], low bits first; None for a symmetric scheme."""
        if self.zero_points is None or self.scheme.bits == 8:
            return self.zero_points
        odd = self.zero_points.shape[1] % 2
        return _pack(np.pad(self.zero_points, ((0, 0), (0, odd))))


def quantize(matrix: Floats, scheme: Scheme) -> QuantizedMatrix:
    """Round a matrix to the nearest codes, block by block; a short last block is filled with zeros."""
    rows, columns = matrix.shape
    block_size = scheme.block_size or columns
    padded = np.pad(matrix, ((0, 0), (0, -columns % block_size)))
    blocks = padded.reshape(rows, -1, block_size)
    parts = [fit(blocks[at : at + _ROWS_AT_ONCE], scheme) for at in range(0, rows, _ROWS_AT_ONCE)]
    scales = np.concatenate([scales for scales, _ in parts])
    zeros = None if scheme.symmetric else np.concatenate([zeros for _, zeros in parts])
    codes = to_codes(blocks, scales, zeros, scheme)
    return QuantizedMatrix(scheme, (rows, columns), codes, scales, zeros)


def to_codes(blocks: Floats, scales: Floats, zero_points: Codes | None, scheme: Scheme) -> Codes:
    """The nearest code of each value."""
    middle = scheme.levels // 2 if zero_points is None else zero_points[..., None]
    codes: Codes = _rounded(blocks, scales, np.float32(middle), scheme).astype(np.uint8)
    return codes


def fit(blocks: Floats, scheme: Scheme) -> tuple[Floats, Codes]:
    """The scale and zero point of each block [..., block_size] with the smallest squared error."""
    low, high = blocks.min(axis=-1), blocks.max(axis=-1)
    if scheme.symmetric:
        extreme = np.where(high > -low, high, low)
        full = (-extreme / (scheme.levels // 2), np.full(low.shape, scheme.levels // 2, np.float32))
        candidates = [_symmetric(full, shrinkage) for shrinkage in _SHRINKAGES]
    else:
        low, high = np.minimum(low, 0), np.maximum(high, 0)
        candidates = [_asymmetric(low * by, high * by, scheme) for by in _SHRINKAGES]
    return _best(blocks, candidates, scheme)


def _symmetric(full: tuple[Floats, Floats], shrinkage: np.float32) -> tuple[Floats, Floats]:
    return _representable(full[0] * shrinkage), full[1]


def _asymmetric(low: Floats, high: Floats, scheme: Scheme) -> tuple[Floats, Floats]:
    scales = _representable((high - low) / np.float32(scheme.levels - 1))
    zeros = np.clip(np.rint(-low / scales), 0, scheme.levels - 1).astype(np.float32)
    return scales, zeros


def _representable(scales: Floats) -> Floats:
    """Scales as 16 bits hold them; never zero, so that they can be divided by."""
    tiny = np.float32(2.0**-14)
    rounded: Floats = scales.astype(np.float16).astype(np.float32)
    return np.where(np.abs(rounded) < tiny, tiny, rounded)


def _best(blocks: Floats, candidates: list[tuple[Floats, Floats]], scheme: Scheme) -> tuple[Floats, Codes]:
    best_scales, best_zeros = candidates[0]
    best_error = np.full(best_scales.shape, np.inf, np.float32)
    for scales, zeros in candidates:
        codes = _rounded(blocks, scales, zeros[..., None], scheme)
        error = np.square((codes - zeros[..., None]) * scales[..., None] - blocks).sum(axis=-1)
        better = error < best_error
        best_error = np.where(better, error, best_error)
        best_scales = np.where(better, scales, best_scales)
        best_zeros = np.where(better, zeros, best_zeros)
    return best_scales, best_zeros.astype(np.uint8)


def _rounded(blocks: Floats, scales: Floats, middle: Floats | np.float32, scheme: Scheme) -> Floats:
    codes: Floats = np.clip(np.rint(blocks / scales[..., None]) + middle, 0, scheme.levels - 1)
    return codes


def unpack(packed: Codes, scheme: Scheme) -> Codes:
    """The codes in packed bytes [..., bytes]: two a byte for 4 bits, as packed_codes() lays them."""
    if scheme.block_size == WHOLE_ROW:
        unsigned: Codes = packed ^ _MIDDLE
        return unsigned
    if scheme.bits == 8:
        return packed
    codes: Codes = np.stack([packed & 0xF, packed >> 4], axis=-1).reshape(*packed.shape[:-1], -1)
    return codes


def _pack(codes: Codes) -> Codes:
    packed: Codes = (codes[..., ::2] | (codes[..., 1::2] << 4)).astype(np.uint8)
    return packed
