"""Causal checkpoints (Llama and Qwen2 shapes) to one decoder graph.

optimum-onnx exports the float graph. Its attention is then replaced by one over a prompt that all rows
share and a cache in place (cached_attention), and its root-mean-square norms, with the residual additions
before them, by SkipSimplifiedLayerNormalization. The inputs keep their names, the prompt's are added to
them, and positions come from position_ids alone.
"""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
from onnx import NodeProto, TensorProto, helper
from transformers import PreTrainedModel

from perfrl_export.cached_attention import (
    Heads,
    Projections,
    attention,
    attention_output,
    prepare,
    prompt_cache,
)
from perfrl_export.graph import FloatGraph

_CONTRIB = "com.microsoft"


def export_causal(model: PreTrainedModel, max_positions: int, directory: Path) -> FloatGraph:
    """Export and fuse; the float weights stay in directory until the graph has been written."""
    graph = FloatGraph.load(_plain_export(model, directory))
    _replace_attention(graph, model, max_positions)
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


def _replace_attention(graph: FloatGraph, model: PreTrainedModel, max_positions: int) -> None:
    config = model.config
    size = config.hidden_size // config.num_attention_heads
    heads = Heads(config.num_attention_heads, config.num_key_value_heads, size)
    rotary = _rotary_tables(graph, model, max_positions)
    prepare(graph, heads)
    graph.add_input("prompt_tokens", TensorProto.INT64, [])
    for layer in range(config.num_hidden_layers):
        for name in prompt_cache(layer):
            graph.add_input(name, TensorProto.FLOAT, [1, heads.key_value, "prompt_room", heads.size])
        module = f"/model/layers.{layer}/self_attn"
        for name in (f"present.{layer}.key", f"present.{layer}.value"):
            graph.maker(name).output[0] = f"unfused.{name}"
        projections = Projections(*(_last_output(graph, f"{module}/{part}_proj") for part in "qkv"))
        output = graph.named(f"{module}/o_proj/MatMul")
        output.input[0] = attention_output(layer)
        graph.replace_node(output, [*attention(layer, heads, projections, rotary), output])


def _last_output(graph: FloatGraph, module: str) -> str:
    """The output of a linear layer: of its Add if it has a bias, else of its MatMul."""
    found = [node for node in graph.nodes if node.name.startswith(f"{module}/")]
    return str(found[-1].output[0])


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
        graph.rename_uses(cast.output[0], cast.input[0])
        graph.replace_node(last, [_norm(graph, cast.input[0], last, epsilon)])


def _norm(graph: FloatGraph, states: str, last: NodeProto, epsilon: float) -> NodeProto:
    """The norm of states; if they are a sum, the node adds as well and takes the Add's place."""
    makers = [node for node in graph.nodes if states in node.output]
    name, weight = last.output[0], last.input[0]
    if makers and makers[0].op_type == "Add":
        graph.replace_node(makers[0], [])
        return helper.make_node(
            "SkipSimplifiedLayerNormalization",
            [*makers[0].input, weight],
            [name, "", "", states],
            name=name,
            domain=_CONTRIB,
            epsilon=epsilon,
        )
    return helper.make_node(
        "SimplifiedLayerNormalization", [states, weight], [name], name=name, axis=-1, epsilon=epsilon
    )
