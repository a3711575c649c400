"""Products of 8-bit integers with one scale a row."""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from perfrl_edge.generation.session import create_session
from perfrl_export.block_quantization import Floats, quantize
from perfrl_export.external_weights import WeightWriter
from perfrl_export.graph import FloatGraph
from perfrl_export.policy import BY_ROW
from perfrl_export.quantized_graph import write_graph

OUTPUTS, INPUTS = 40, 90


def random_matrix(rows: int, seed: int) -> Floats:
    return np.random.default_rng(seed).standard_normal((rows, INPUTS)).astype(np.float32)


MATRIX = random_matrix(OUTPUTS, 0)


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """y = x @ MATRIX.T and z = MATRIX[ids], quantized by rows."""
    folder = tmp_path_factory.mktemp("rows")
    nodes = [
        helper.make_node("Transpose", ["matrix"], ["turned"], perm=[1, 0]),
        helper.make_node("MatMul", ["x", "turned"], ["y"], name="/head/MatMul"),
        helper.make_node("Gather", ["matrix", "ids"], ["z"], name="/embed/Gather"),
    ]
    floats = (TensorProto.FLOAT, ["rows", "tokens", None])
    values = {"x": floats, "y": floats, "z": floats, "ids": (TensorProto.INT64, ["rows", "tokens"])}
    infos = {name: helper.make_tensor_value_info(name, *kind) for name, kind in values.items()}
    body = helper.make_graph(
        nodes,
        "one",
        [infos["x"], infos["ids"]],
        [infos["y"], infos["z"]],
        [numpy_helper.from_array(MATRIX, "matrix")],
    )
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(body, opset_imports=opsets, ir_version=10)
    onnx.checker.check_model(model)
    write_graph(
        FloatGraph(model, folder),
        folder / "graph.onnx",
        WeightWriter(folder),
        lambda _module, matrix: quantize(matrix, BY_ROW),
    )
    return folder / "graph.onnx"


@pytest.fixture(params=["as the device does", "as without VNNI"])
def session(graph: Path, request: pytest.FixtureRequest) -> onnxruntime.InferenceSession:
    if request.param == "as the device does":
        return create_session(graph, threads=1)
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.x64quantprecision", "1")
    return onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])


def times_matrix(session: onnxruntime.InferenceSession, x: Floats) -> Floats:
    product: Floats = session.run(["y"], {"x": x, "ids": np.zeros((1, 1), np.int64)})[0]
    return product


def test_a_product_is_that_of_rounded_values_and_never_saturates(
    session: onnxruntime.InferenceSession,
) -> None:
    x = random_matrix(6, 1).reshape(2, 3, INPUTS)
    x[0, 0] = np.where(MATRIX[0] > 0, 3, -3)  # every summand is as large and as positive as can be
    scales = np.abs(x).max(axis=-1, keepdims=True) * np.float32(1 / 127)
    codes = np.trunc(x / scales + np.float32(128.5)) - 128
    expected = codes * scales @ quantize(MATRIX, BY_ROW).dequantize().T
    np.testing.assert_allclose(times_matrix(session, x), expected, rtol=1e-4, atol=1e-4)


def test_what_a_row_gets_does_not_depend_on_its_neighbours(session: onnxruntime.InferenceSession) -> None:
    x = random_matrix(5, 2)[:, None] * np.float32([[[1]], [[1000]], [[1e-3]], [[1]], [[0]]])
    together = times_matrix(session, x)
    alone = np.concatenate([times_matrix(session, row[None]) for row in x])
    np.testing.assert_array_equal(together, alone)


def test_a_row_of_zeros_stays_zeros(session: onnxruntime.InferenceSession) -> None:
    assert not times_matrix(session, np.zeros((1, 1, INPUTS), np.float32)).any()


def test_an_embedding_has_the_rows_that_the_codes_stand_for(session: onnxruntime.InferenceSession) -> None:
    ids = np.array([[3, 39], [0, 3]])
    found = session.run(["z"], {"x": np.zeros((1, 1, INPUTS), np.float32), "ids": ids})[0]
    np.testing.assert_allclose(found, quantize(MATRIX, BY_ROW).dequantize()[ids], rtol=1e-6)
