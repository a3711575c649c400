from pathlib import Path

import numpy as np
import torch
from transformers import AutoModelForCausalLM

from perfrl_export.block_quantization import Scheme, quantize
from perfrl_export.gptq import quantize_layers, quantize_with_feedback
from perfrl_export.policy import FINE, layer_scheme


def test_error_feedback_beats_rounding_on_correlated_inputs() -> None:
    rng = np.random.default_rng(0)
    inputs = (rng.standard_normal((400, 8)) @ rng.standard_normal((8, 96))).astype(np.float32)
    inputs += 0.1 * rng.standard_normal(inputs.shape).astype(np.float32)
    matrix = rng.standard_normal((24, 96)).astype(np.float32)
    scheme = Scheme(4, 32)
    mended = quantize_with_feedback(matrix, torch.from_numpy(inputs.T @ inputs), scheme)
    rounded = quantize(matrix, scheme)

    def damage(candidate: np.ndarray) -> float:
        return float(np.square(inputs @ (candidate - matrix).T).mean())

    assert damage(mended.dequantize()) < 0.5 * damage(rounded.dequantize())


def test_unused_inputs_do_no_harm() -> None:
    matrix = np.random.default_rng(0).standard_normal((4, 32)).astype(np.float32)
    mended = quantize_with_feedback(matrix, torch.zeros(32, 32), Scheme(4, 32))
    assert np.isfinite(mended.dequantize()).all()


def test_every_layer_is_quantized_under_the_name_its_graph_node_has(causal_checkpoint: Path) -> None:
    model = AutoModelForCausalLM.from_pretrained(causal_checkpoint).eval()
    samples = [torch.arange(3, 40)[None], torch.arange(40, 60)[None]]
    lines: list[str] = []
    quantized = quantize_layers(model, samples, layer_scheme, lines.append)
    assert len(quantized) == 2 * 7
    assert quantized["model.layers.1.self_attn.v_proj"].scheme == FINE
    weight = model.model.layers[1].mlp.down_proj.weight.detach().numpy()
    np.testing.assert_array_equal(quantized["model.layers.1.mlp.down_proj"].dequantize(), weight)
    assert lines[-1] == "layer 2 of 2 quantized"
