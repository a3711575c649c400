"""The decoder of a seq2seq bundle: the encoder runs once, its cross-attention values are shared by all rows.

The encoder graph returns each decoder layer's cross-attention keys and values, so a decoder step
never projects the source again, and the decoder graph takes them once, however many rows there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from perfrl_edge.errors import BundleError
from perfrl_edge.generation.bundle import EXPORT_AGAIN
from perfrl_edge.generation.decoder import Logits
from perfrl_edge.generation.session import Binding

if TYPE_CHECKING:
    import onnxruntime


class Seq2SeqDecoder:
    """Implements Decoder over encoder.onnx and decoder.onnx of the T5 kind."""

    def __init__(
        self, encoder: onnxruntime.InferenceSession, decoder: onnxruntime.InferenceSession, start_token: int
    ) -> None:
        inputs = {one.name: one.shape for one in decoder.get_inputs()}
        if "encoder_attention_mask" in inputs:
            raise BundleError(
                "this seq2seq bundle wants the source once a row, as bundles of earlier versions did. "
                f"{EXPORT_AGAIN}"
            )
        self._encoder = Binding(encoder)
        self._decoder = Binding(decoder)
        self._start_token = start_token
        self._past = [name for name in inputs if name.startswith("past.")]
        self._present = [name.replace("past.", "present.") for name in self._past]
        self._cross = [name for name in inputs if name.startswith("cross.")]
        self._no_past = [
            np.empty((1, inputs[name][1], 0, inputs[name][3]), np.float32) for name in self._past
        ]
        self._cache: list[Any] = []
        self._encoded: list[Any] = []

    def prefill(self, prompt: Sequence[int]) -> Logits:
        """Encode the prompt and start one row with the decoder's start token."""
        self._encoded = self._encoder.run({"input_ids": np.array([prompt], np.int64)}, {}, self._cross)
        self._cache = [self._decoder.value(array) for array in self._no_past]
        return self._run(np.array([[self._start_token]], np.int64))

    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> Logits:
        """Reorder the self-attention cache to the parents, then append one token to each row."""
        rows = self._cache[0].shape()[0]
        if list(parents) != list(range(rows)):
            self._cache = [self._decoder.take(value, parents) for value in self._cache]
        return self._run(np.array(tokens, np.int64)[:, None])

    def _run(self, tokens: NDArray[np.int64]) -> Logits:
        values = dict(zip(self._past, self._cache, strict=True))
        values.update(zip(self._cross, self._encoded, strict=True))
        *self._cache, logits = self._decoder.run({"input_ids": tokens}, values, [*self._present, "logits"])
        last: Logits = logits.numpy()[:, -1, :]
        return last
