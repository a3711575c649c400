"""Prepares one checkpoint for the engines that benchmarks.generation compares.

    python -m benchmarks.peers CHECKPOINT OUT [--peer-python PYTHON] [--random-t5]

OUT gets one folder an engine: transformers (the checkpoint), optimum (int8), ctranslate2 (int8),
onnxruntime-genai (int4). PYTHON is an interpreter that has ctranslate2 and onnxruntime-genai, which want
other versions of this project's libraries. With --random-t5, CHECKPOINT is written first: CodeT5-small's
shape with random weights of a fixed seed. With --vocabulary, the checkpoint is trimmed like the bundle.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from transformers import AutoConfig, T5Config, T5ForConditionalGeneration

CODET5_SMALL = T5Config(
    vocab_size=32100,
    d_model=512,
    d_kv=64,
    d_ff=2048,
    num_layers=6,
    num_decoder_layers=6,
    num_heads=8,
    tie_word_embeddings=True,
    decoder_start_token_id=0,
    pad_token_id=0,
    eos_token_id=2,
)


def write_random_t5(directory: Path) -> None:
    """A checkpoint of 60 million random weights, with a small byte-level tokenizer."""
    import torch

    from tests.tiny_models import tiny_seq2seq_checkpoint

    tiny_seq2seq_checkpoint(directory)
    torch.manual_seed(0)
    T5ForConditionalGeneration(CODET5_SMALL).save_pretrained(directory)


def write_trimmed(checkpoint: Path, vocabulary: Path, directory: Path) -> None:
    """The checkpoint with the vocabulary that the bundle keeps, tokenizer included."""
    from perfrl_export.checkpoint import load_checkpoint, save_checkpoint
    from perfrl_export.trimming import trim_as_chosen

    save_checkpoint(trim_as_chosen(load_checkpoint(str(checkpoint)), vocabulary), directory)


def write_optimum(checkpoint: Path, out: Path, causal: bool) -> None:
    """optimum's export, its graphs quantized dynamically as its guide recommends for AVX2."""
    from optimum.onnxruntime import ORTModelForCausalLM, ORTModelForSeq2SeqLM, ORTQuantizer
    from optimum.onnxruntime.configuration import AutoQuantizationConfig

    auto = ORTModelForCausalLM if causal else ORTModelForSeq2SeqLM
    floats = out.with_name("optimum-float")
    if not floats.exists():
        auto.from_pretrained(checkpoint, export=True).save_pretrained(floats)
    config = AutoQuantizationConfig.avx2(is_static=False, per_channel=True)
    for graph in floats.glob("*.onnx"):
        ORTQuantizer.from_pretrained(floats, file_name=graph.name).quantize(
            config, out, file_suffix="", use_external_data_format=True
        )


def commands(python: str, checkpoint: Path, out: Path, causal: bool) -> dict[str, list[str]]:
    """What to run in the peers' interpreter, by engine."""
    converter = str(Path(python).with_name("ct2-transformers-converter"))
    ct2, genai = str(out / "ctranslate2"), str(out / "onnxruntime-genai")
    wanted = {
        "ctranslate2": [converter, "--model", str(checkpoint), "--output_dir", ct2, "--quantization", "int8"]
    }
    if causal:
        builder = [python, "-m", "onnxruntime_genai.models.builder", "-i", str(checkpoint), "-o", genai]
        wanted["onnxruntime-genai"] = [*builder, "-p", "int4", "-e", "cpu", "-c", str(out / ".cache")]
        wanted["onnxruntime-genai"] += ["--extra_options", "int4_accuracy_level=4"]
    return wanted


def main() -> None:
    """Prepare what is not there yet; an engine that cannot be prepared is named and skipped."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--peer-python", default=sys.executable)
    parser.add_argument("--random-t5", action="store_true")
    parser.add_argument("--vocabulary", type=Path)
    arguments = parser.parse_args()
    checkpoint, out = arguments.checkpoint.absolute(), arguments.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    if arguments.random_t5 and not checkpoint.exists():
        write_random_t5(checkpoint)
    own = out / "transformers"
    if not own.exists():
        if arguments.vocabulary:
            write_trimmed(checkpoint, arguments.vocabulary, own)
        else:
            own.symlink_to(checkpoint)
    causal = not AutoConfig.from_pretrained(own).is_encoder_decoder
    if not (out / "optimum").exists():
        write_optimum(own, out / "optimum", causal)
    for engine, command in commands(arguments.peer_python, own, out, causal).items():
        if not (out / engine).exists() and subprocess.run(command, check=False).returncode:
            print(f"{engine}: not prepared")


if __name__ == "__main__":
    main()
