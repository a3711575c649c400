"""Seq2seq checkpoints (T5 shapes) to an encoder graph and one decoder graph.

optimum-onnx would write two decoders, with and without a cache, each projecting the encoder's output
again. Here the cross-attention keys and values of every decoder layer are outputs of the encoder graph,
computed once a source, and the decoder takes a cache of any length, zero included, and any number of
tokens. All its rows answer one source: nothing of it is padded or stands in memory once a row. The two small
modules below say exactly that with the checkpoint's own layers.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from perfrl_export.graph import FloatGraph

_OPSET = 18
_PARTS = ("key", "value")


def export_seq2seq(model: Any, directory: Path) -> dict[str, FloatGraph]:
    """Both graphs by role; the float weights stay in directory until the graphs have been written."""
    encoder_path, decoder_path = directory / "encoder.onnx", directory / "decoder.onnx"
    layers = range(model.config.num_decoder_layers)
    cross = [f"cross.{layer}.{part}" for layer in layers for part in _PARTS]
    past = [f"past.{layer}.{part}" for layer in layers for part in _PARTS]
    present = [f"present.{layer}.{part}" for layer in layers for part in _PARTS]
    source, target = torch.ones(1, 5, dtype=torch.int64), torch.ones(2, 2, dtype=torch.int64)
    with torch.no_grad():
        encoded = _Encoder(model)(source)
        cache = tuple(torch.zeros(2, one.shape[1], 3, one.shape[3]) for one in encoded)
        _export(_Encoder(model), (source,), encoder_path, ["input_ids"], cross, _source_axes(cross))
        _export(
            _Decoder(model),
            (target, cache, encoded),
            decoder_path,
            ["input_ids", *past, *cross],
            ["logits", *present],
            _target_axes(past, cross, present),
        )
    return {"encoder": _load(encoder_path), "decoder": _load(decoder_path)}


def _load(path: Path) -> FloatGraph:
    """A graph whose matrices' nodes are named after the checkpoint's modules, so that they are found again.

    The tracer, which meets a decoder's layers without what is around them, names them k_1, k_2, ….
    """
    graph = FloatGraph.load(path)
    turned = {node.output[0]: node.input[0] for node in graph.nodes if node.op_type == "Transpose"}
    for node in graph.nodes:
        places = {"MatMul": node.input[1:], "Gather": node.input[:1]}.get(node.op_type, ())
        for weight in (turned.get(one, one) for one in places):
            if weight in graph.initializers:
                module = weight.removesuffix(".weight").replace(".", "/")
                node.name = f"/{module}/{node.op_type}"
    return graph


class _Part(nn.Module):
    """Holds a checkpoint's modules under their own names, which the graph's weights then have."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.shared, self.encoder, self.decoder = model.shared, model.encoder, model.decoder
        self.lm_head, self.config = model.lm_head, model.config


class _Encoder(_Part):
    """Tokens [1, S] to each decoder layer's cross-attention key and value [1, H, S, D]."""

    def forward(self, input_ids: Tensor) -> tuple[Tensor, ...]:
        states = self.encoder(input_ids=input_ids).last_hidden_state
        values: list[Tensor] = []
        for block in self.decoder.block:
            attention = block.layer[1].EncDecAttention
            values += [_heads(attention, one(states), 1) for one in (attention.k, attention.v)]
        return tuple(values)


class _Decoder(_Part):
    """Tokens [B, T], the cache [B, H, P, D] and the source's values to logits and the longer cache."""

    def forward(
        self, input_ids: Tensor, past: tuple[Tensor, ...], cross: tuple[Tensor, ...]
    ) -> tuple[Tensor, ...]:
        decoder, (rows, added) = self.decoder, input_ids.shape
        states = decoder.embed_tokens(input_ids)  # [B, T, hidden]
        own_bias = _causal_bias(decoder.block[0].layer[0].SelfAttention, past[0].shape[2], added)
        present: list[Tensor] = []
        for index, block in enumerate(decoder.block):
            own, other, feed_forward = block.layer
            normed = own.layer_norm(states)
            for part, project in enumerate((own.SelfAttention.k, own.SelfAttention.v)):
                last = _heads(own.SelfAttention, project(normed), rows)
                present.append(torch.cat([past[2 * index + part], last], dim=2))
            query = _heads(own.SelfAttention, own.SelfAttention.q(normed), rows)
            mixed = _mixed(query, present[-2], present[-1], own_bias)
            states = states + own.SelfAttention.o(mixed.reshape(rows, added, -1))
            # The tokens of all rows are queries to one source: a head is one matrix product, not one a row.
            query = _heads(other.EncDecAttention, other.EncDecAttention.q(other.layer_norm(states)), 1)
            mixed = _mixed(query, *cross[2 * index : 2 * index + 2])
            states = states + other.EncDecAttention.o(mixed.reshape(rows, added, -1))
            states = feed_forward(states)
        states = decoder.final_layer_norm(states)
        if self.config.tie_word_embeddings:
            states = states * self.config.d_model**-0.5
        return (self.lm_head(states), *present)


def _heads(attention: Any, projected: Tensor, rows: int) -> Tensor:
    """[..., H*D] to [rows, H, T, D]."""
    heads: Tensor = projected.view(rows, -1, attention.n_heads, attention.key_value_proj_dim).transpose(1, 2)
    return heads


def _mixed(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None = None) -> Tensor:
    """Attention [B, T, H, D]. T5 does not scale its products; bias carries the positions and the mask."""
    products = query @ key.transpose(2, 3)  # [B, H, T, P+T]
    weights = torch.softmax(products if bias is None else products + bias, dim=-1)
    mixed: Tensor = (weights @ value).transpose(1, 2)
    return mixed


def _causal_bias(attention: Any, past: int, added: int) -> Tensor:
    """Relative position bias [1, H, T, P+T], very negative where a token would see a later one."""
    memory = torch.arange(past + added)[None, :]
    context = torch.arange(added)[:, None] + past
    bucket = attention._relative_position_bucket(
        memory - context,
        bidirectional=False,
        num_buckets=attention.relative_attention_num_buckets,
        max_distance=attention.relative_attention_max_distance,
    )
    bias = attention.relative_attention_bias(bucket).permute(2, 0, 1)[None]
    later = (memory > context).float() * torch.finfo(torch.float32).min
    masked: Tensor = bias + later[None, None]
    return masked


def _export(
    module: nn.Module,
    inputs: tuple[Any, ...],
    path: Path,
    input_names: list[str],
    output_names: list[str],
    axes: dict[str, dict[int, str]],
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module.eval(),
            inputs,
            path,
            input_names=input_names,
            output_names=output_names,
            dynamic_axes=axes,
            opset_version=_OPSET,
            dynamo=False,
            do_constant_folding=False,  # it would turn matrices around and forget their names
        )


def _source_axes(cross: list[str]) -> dict[str, dict[int, str]]:
    return {"input_ids": {1: "source"}} | {name: {2: "source"} for name in cross}


def _target_axes(past: list[str], cross: list[str], present: list[str]) -> dict[str, dict[int, str]]:
    axes = {name: {0: "batch", 1: "added"} for name in ("input_ids", "logits")}
    axes |= {name: {2: "source"} for name in cross}
    for names, length in ((past, "past"), (present, "past+added")):
        axes |= {name: {0: "batch", 2: length} for name in names}
    return axes
