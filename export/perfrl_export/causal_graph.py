"""Causal checkpoints (Llama and Qwen2 shapes) to one decoder graph.

optimum-onnx exports the float graph. Its attention, some thirty nodes a layer, is then replaced by
onnxruntime's GroupQueryAttention with the rotary embedding inside, and its root-mean-square norms by
SimplifiedLayerNormalization. The inputs and outputs stay those of the plain export. The fused attention
takes positions from the attention mask's row sums: rows may be cut short at the right, never padded left.
"""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper
from transformers import PreTrainedModel

from perfrl_export.graph import FloatGraph

_CONTRIB = "com.microsoft"


def export_causal(model: PreTrainedModel, max_positions: int, directory: Path) -> FloatGraph:
    """Export and fuse; the float weights stay in directory until the graph has been written."""
    graph = FloatGraph.load(_plain_export(model, directory))
    _fuse_attention(graph, model, max_positions)
    _fuse_norms(graph, model.config.rms_norm_eps)
    graph.drop_unused()
    graph.model.opset_import.append(helper.make_opsetid(_CONTRIB, 1))
    return graph


def _plain_export(model: PreTrainedModel, directory: Path) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from optimum.exporters.onnx import onnx_export_from_model

        onnx_export_from_model(
            model, directory, task="text-generation-with-past", do_validation=False, device="cpu"
        )
    return directory / "model.onnx"


def _fuse_attention(graph: FloatGraph, model: PreTrainedModel, max_positions: int) -> None:
    last_positions, total = _sequence_lengths(graph)
    cosines, sines = _rotary_tables(graph, model, max_positions)
    config = model.config
    for layer in range(config.num_hidden_layers):
        attention = f"/model/layers.{layer}/self_attn"
        past = [f"past_key_values.{layer}.{part}" for part in ("key", "value")]
        present = [f"present.{layer}.{part}" for part in ("key", "value")]
        projections = [_last_output(graph, f"{attention}/{part}_proj") for part in "qkv"]
        for name in present:
            graph.maker(name).output[0] = f"unfused.{name}"
        node = helper.make_node(
            "GroupQueryAttention",
            [*projections, *past, last_positions, total, cosines, sines],
            [f"{attention}/output", *present],
            name=f"{attention}/GroupQueryAttention",
            domain=_CONTRIB,
            num_heads=config.num_attention_heads,
            kv_num_heads=config.num_key_value_heads,
            do_rotary=1,
        )
        output = graph.named(f"{attention}/o_proj/MatMul")
        output.input[0] = node.output[0]
        graph.replace_node(output, [node, output])


def _last_output(graph: FloatGraph, module: str) -> str:
    """The output of a linear layer: of its Add if it has a bias, else of its MatMul."""
    found = [node for node in graph.nodes if node.name.startswith(f"{module}/")]
    return str(found[-1].output[0])


def _sequence_lengths(graph: FloatGraph) -> tuple[str, str]:
    """Nodes for what the attention wants to know: each row's last position, and the longest total length."""
    axis = graph.store("lengths/axis", np.array([1], np.int64))
    one = graph.store("lengths/one", np.array(1, np.int64))
    nodes = [
        helper.make_node("ReduceSum", ["attention_mask", axis], ["lengths/sum"], keepdims=0),
        helper.make_node("Sub", ["lengths/sum", one], ["lengths/last"]),
        helper.make_node("Cast", ["lengths/last"], ["lengths/last_position"], to=TensorProto.INT32),
        helper.make_node("Shape", ["attention_mask"], ["lengths/shape"]),
        helper.make_node("Gather", ["lengths/shape", one], ["lengths/columns"]),
        helper.make_node("Cast", ["lengths/columns"], ["lengths/total"], to=TensorProto.INT32),
    ]
    for node in nodes:
        node.name = node.output[0]
    graph.nodes[:0] = nodes
    return "lengths/last_position", "lengths/total"


def _rotary_tables(graph: FloatGraph, model: PreTrainedModel, max_positions: int) -> tuple[str, str]:
    """Cosines and sines [positions, head_dim/2] of the model's own frequencies."""
    rotary = model.model.rotary_emb
    angles = np.outer(np.arange(max_positions), rotary.inv_freq.detach().numpy().astype(np.float64))
    scaling = float(rotary.attention_scaling)
    tables = {"cosines": np.cos(angles) * scaling, "sines": np.sin(angles) * scaling}
    names = [graph.store(f"rotary/{name}", table.astype(np.float32)) for name, table in tables.items()]
    return names[0], names[1]


def _fuse_norms(graph: FloatGraph, epsilon: float) -> None:
    """The exporter writes a norm as Cast, Pow, ReduceMean, Add, Sqrt, Div, Mul, Cast, Mul."""
    for last in [node for node in graph.nodes if node.name.endswith("norm/Mul_1")]:
        module = last.name.removesuffix("/Mul_1")
        cast = graph.named(f"{module}/Cast")
        node = helper.make_node(
            "SimplifiedLayerNormalization",
            [cast.input[0], last.input[0]],
            [last.output[0]],
            name=f"{module}/Norm",
            axis=-1,
            epsilon=epsilon,
        )
        graph.rename_uses(cast.output[0], cast.input[0])
        graph.replace_node(last, [node])
