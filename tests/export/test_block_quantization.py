import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from perfrl_export.block_quantization import Floats, QuantizedMatrix, Scheme, quantize

SCHEMES = [
    Scheme(bits, size, symmetric) for bits in (4, 8) for size in (32, 64) for symmetric in (True, False)
]


def random_matrix(rows: int, columns: int, seed: int = 0) -> Floats:
    return np.random.default_rng(seed).standard_normal((rows, columns)).astype(np.float32)


def run_node(
    operator: str, first: str, value: np.ndarray, matrix: QuantizedMatrix, **attributes: int
) -> Floats:
    """One node with the matrix stored; `first` is the input that is fed."""
    parts = [matrix.packed_codes(), matrix.scales, matrix.packed_zero_points()]
    stored = [
        numpy_helper.from_array(part, name)
        for part, name in zip(parts, ("codes", "scales", "zeros"), strict=True)
        if part is not None
    ]
    if operator == "GatherBlockQuantized":
        stored[0].dims[:] = (matrix.shape[0], stored[0].dims[1] * stored[0].dims[2])
    names = [one.name for one in stored]
    inputs = [first, *names] if operator == "MatMulNBits" else [names[0], first, *names[1:]]
    node = helper.make_node(
        operator,
        inputs,
        ["out"],
        domain="com.microsoft",
        bits=matrix.scheme.bits,
        block_size=matrix.scheme.block_size,
        **attributes,
    )
    kind = helper.np_dtype_to_tensor_dtype(value.dtype)
    graph = helper.make_graph(
        [node],
        "one",
        [helper.make_tensor_value_info(first, kind, value.shape)],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, None)],
        stored,
    )
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid("com.microsoft", 1)]
    model: onnx.ModelProto = helper.make_model(graph, opset_imports=opsets, ir_version=10)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    result: Floats = session.run(None, {first: value})[0]
    return result


@pytest.mark.parametrize("scheme", SCHEMES)
def test_onnxruntime_multiplies_by_the_matrix_that_the_codes_stand_for(scheme: Scheme) -> None:
    matrix = quantize(random_matrix(24, 160), scheme)
    x = random_matrix(3, 160, seed=1)
    actual = run_node("MatMulNBits", "x", x, matrix, K=160, N=24)
    np.testing.assert_allclose(actual, x @ matrix.dequantize().T, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("scheme", [one for one in SCHEMES if one.bits == 8])
def test_onnxruntime_looks_up_the_rows_that_the_codes_stand_for(scheme: Scheme) -> None:
    matrix = quantize(random_matrix(24, 128), scheme)
    rows = np.array([[3, 23], [0, 3]], np.int64)
    actual = run_node("GatherBlockQuantized", "ids", rows, matrix, gather_axis=0, quantize_axis=1)
    np.testing.assert_allclose(actual, matrix.dequantize()[rows], rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_half_precision_holds_every_scale(scheme: Scheme) -> None:
    scales = quantize(random_matrix(8, 128) * 1e-3, scheme).scales
    assert np.array_equal(scales.astype(np.float16).astype(np.float32), scales)


def test_searched_scales_beat_scales_from_the_extremes() -> None:
    weights = random_matrix(32, 256)
    blocks = weights.reshape(32, -1, 32)
    extreme = np.abs(blocks).max(axis=-1, keepdims=True) / 7
    plain = (np.clip(np.rint(blocks / extreme), -8, 7) * extreme).reshape(weights.shape)
    searched = quantize(weights, Scheme(4, 32)).dequantize()
    assert np.square(searched - weights).sum() < 0.9 * np.square(plain - weights).sum()


def test_what_the_codes_can_hold_comes_back_unchanged() -> None:
    codes = np.random.default_rng(0).integers(-8, 8, (4, 64)).astype(np.float32)
    codes[:, ::32] = -8
    assert np.array_equal(quantize(codes * 0.25, Scheme(4, 32)).dequantize(), codes * 0.25)


def test_zeros_stay_zero_and_a_short_last_block_is_cut_off() -> None:
    matrix = quantize(np.zeros((3, 40), np.float32), Scheme(4, 32))
    assert matrix.codes.shape == (3, 2, 32)
    assert np.array_equal(matrix.dequantize(), np.zeros((3, 40), np.float32))
