"""Runs exported graphs by hand, without the device's decoders."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from perfrl_export.external_weights import WeightWriter
from perfrl_export.graph import FloatGraph
from perfrl_export.quantized_graph import Quantizer, write_graph

Floats = NDArray[np.float32]


def in_floats(_module: str, _matrix: Floats) -> None:
    """The Quantizer that leaves every matrix as it is."""


def open_graphs(
    graphs: dict[str, FloatGraph], directory: Path, choose: Quantizer = in_floats
) -> dict[str, onnxruntime.InferenceSession]:
    """Write the graphs as a bundle would, and open them."""
    directory.mkdir(parents=True)
    writer = WeightWriter(directory)
    for role, graph in graphs.items():
        write_graph(graph, directory / f"{role}.onnx", writer, choose)
    return {
        role: onnxruntime.InferenceSession(
            str(directory / f"{role}.onnx"), providers=["CPUExecutionProvider"]
        )
        for role in graphs
    }


def run(
    session: onnxruntime.InferenceSession, feeds: dict[str, NDArray[np.generic]], rows: int
) -> dict[str, NDArray[np.generic]]:
    """Every output by name; a cache that is not fed is empty, the prompt's as well."""
    empty: dict[str, NDArray[np.generic]] = {
        one.name: np.zeros(
            (1 if one.name.startswith("prompt") else rows, one.shape[1], 0, one.shape[3]), np.float32
        )
        for one in session.get_inputs()
        if one.name.startswith(("past", "prompt."))
    }
    if any(one.name == "prompt_tokens" for one in session.get_inputs()):
        empty["prompt_tokens"] = np.array(0)
    names = [one.name for one in session.get_outputs()]
    return dict(zip(names, session.run(names, empty | feeds), strict=True))


def as_past(outputs: dict[str, NDArray[np.generic]], prefix: str, copies: int = 1) -> dict[str, Floats]:
    """The cache that one run returned, under the names the next run reads."""
    return {
        name.replace("present.", prefix): value.repeat(copies, axis=0).astype(np.float32)
        for name, value in outputs.items()
        if name.startswith("present.")
    }
