"""One engine in a process of its own, driven over pipes by benchmarks.generation.

    python -m benchmarks.engines ENGINE MODEL_DIRECTORY KIND THREADS

Requests are JSON lines {"prompt": token ids, "rows": n, "new_tokens": n, "mode": "beam" or "sample"};
answers are {"seconds": s}. Every engine reads the same tokens and writes exactly new_tokens for each row,
none ending earlier. Each imports its own library and nothing else, so that memory is its own.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

TEMPERATURE = 0.9
TOP_K = 50
MOST_ROWS = 24
LLAMA_CONTEXT = 32768  # cells that all rows share


@dataclass(frozen=True, slots=True)
class Ask:
    """rows beams of one search, or rows samples of one prompt."""

    prompt: Sequence[int]
    rows: int
    new_tokens: int
    mode: str

    @property
    def beam(self) -> bool:
        return self.mode == "beam"


Engine = Callable[[Ask], Any]


def edge(path: Path, kind: str, threads: int) -> Engine:
    """This project: the device's own search over a bundle."""
    from perfrl_edge.generation.beam_search import beam_search
    from perfrl_edge.generation.bundle import Bundle
    from perfrl_edge.generation.model import load_model
    from perfrl_edge.generation.sampling import Draw, sample

    del kind
    decoder = load_model(Bundle.load(path), threads).turns.take()

    def run(ask: Ask) -> Any:
        options: Any = {"max_new_tokens": ask.new_tokens, "stop": lambda _tokens, _token: False}
        if ask.beam:
            return beam_search(decoder, ask.prompt, beams=ask.rows, **options)
        return list(sample(decoder, ask.prompt, ask.rows, Draw(TEMPERATURE, TOP_K), **options))

    return run


def ctranslate2(path: Path, kind: str, threads: int) -> Engine:
    """CTranslate2 in int8."""
    import ctranslate2 as library

    settings = {"device": "cpu", "compute_type": "int8", "inter_threads": 1, "intra_threads": threads}
    words = json.loads(next(path.glob("*vocabulary.json")).read_text())
    causal = kind == "causal"
    model = (library.Generator if causal else library.Translator)(str(path), **settings)

    def run(ask: Ask) -> Any:
        length = "length" if causal else "decoding_length"
        options: dict[str, Any] = {f"max_{length}": ask.new_tokens, f"min_{length}": ask.new_tokens}
        options |= {"beam_size": ask.rows} if ask.beam else {"beam_size": 1, "sampling_topk": TOP_K}
        options |= {} if ask.beam else {"sampling_temperature": TEMPERATURE}
        options |= {"include_prompt_in_result": False} if causal else {}
        work = model.generate_batch if causal else model.translate_batch
        return work([[words[one] for one in ask.prompt]], num_hypotheses=ask.rows, **options)

    return run


def transformers(path: Path, kind: str, threads: int) -> Engine:
    """transformers' generate in 32-bit floats."""
    import torch
    import transformers as library

    torch.set_num_threads(threads)
    auto = library.AutoModelForCausalLM if kind == "causal" else library.AutoModelForSeq2SeqLM
    return _generate_of(auto.from_pretrained(path).eval())


def optimum(path: Path, kind: str, threads: int) -> Engine:
    """optimum's ONNX model, dynamically quantized to int8, with transformers' generate."""
    import onnxruntime
    from optimum.onnxruntime import ORTModelForCausalLM, ORTModelForSeq2SeqLM

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    auto = ORTModelForCausalLM if kind == "causal" else ORTModelForSeq2SeqLM
    return _generate_of(auto.from_pretrained(path, session_options=options, use_io_binding=False))


def _generate_of(model: Any) -> Engine:
    import torch

    def run(ask: Ask) -> Any:
        ids = torch.tensor([list(ask.prompt)])
        how = {"num_beams": ask.rows} if ask.beam else {"do_sample": True, "temperature": TEMPERATURE}
        with torch.inference_mode():
            return model.generate(
                ids,
                attention_mask=torch.ones_like(ids),
                min_new_tokens=ask.new_tokens,
                max_new_tokens=ask.new_tokens,
                num_return_sequences=ask.rows,
                top_k=TOP_K,
                **how,
            )

    return run


def onnxruntime_genai(path: Path, kind: str, threads: int) -> Engine:
    """onnxruntime-genai's int4 export; threads are set in its genai_config.json."""
    import onnxruntime_genai as library

    del kind
    config = library.Config(str(path))
    config.overlay(json.dumps({"model": {"decoder": {"session_options": {"intra_op_num_threads": threads}}}}))
    model = library.Model(config)

    def run(ask: Ask) -> Any:
        length = len(ask.prompt) + ask.new_tokens
        how: dict[str, Any] = {"num_beams": ask.rows} if ask.beam else {"do_sample": True, "top_k": TOP_K}
        how |= {} if ask.beam else {"temperature": TEMPERATURE, "batch_size": ask.rows}
        parameters = library.GeneratorParams(model)
        parameters.set_search_options(
            min_length=length, max_length=length, num_return_sequences=ask.rows if ask.beam else 1, **how
        )
        generator = library.Generator(model, parameters)
        generator.append_tokens([list(ask.prompt)] * (1 if ask.beam else ask.rows))
        while not generator.is_done():
            generator.generate_next_token()
        return [generator.get_sequence(row) for row in range(ask.rows)]

    return run


def llama_cpp(path: Path, kind: str, threads: int) -> Engine:
    """llama.cpp's server, in this process. It has no beam search: as many samples stand in for the beams."""
    import xllamacpp as library

    del kind
    settings = library.CommonParams()
    settings.model.path = str(path / "model.gguf")
    settings.n_parallel, settings.n_ctx, settings.kv_unified = MOST_ROWS, LLAMA_CONTEXT, True
    settings.cpuparams.n_threads = settings.cpuparams_batch.n_threads = threads
    server = library.Server(settings)

    def run(ask: Ask) -> Any:
        request = {"prompt": list(ask.prompt), "max_tokens": ask.new_tokens, "n": ask.rows}
        how = {"temperature": TEMPERATURE, "top_k": TOP_K, "ignore_eos": True}
        answer = server.handle_completions(request | how)
        # The usage is that of one answer.
        if (len(answer["choices"]), answer["usage"]["completion_tokens"]) != (ask.rows, ask.new_tokens):
            raise RuntimeError(f"llama.cpp wrote {len(answer['choices'])} answers, {answer['usage']}")
        return answer

    return run


ENGINES: dict[str, Callable[[Path, str, int], Engine]] = {
    "perfrl-edge": edge,
    "ctranslate2": ctranslate2,
    "llama.cpp": llama_cpp,
    "onnxruntime-genai": onnxruntime_genai,
    "optimum": optimum,
    "transformers": transformers,
}


def main() -> None:
    """Load one engine and answer until the pipe closes."""
    name, path, kind, threads = sys.argv[1:]
    answers = sys.stdout
    sys.stdout = sys.stderr  # libraries print
    started = time.perf_counter()
    engine = ENGINES[name](Path(path), kind, int(threads))
    _answer(answers, load_s=time.perf_counter() - started)
    for line in sys.stdin:
        ask = Ask(**json.loads(line))
        started = time.perf_counter()
        engine(ask)
        _answer(answers, seconds=time.perf_counter() - started)


def _answer(stream: TextIO, **seconds: float) -> None:
    print(json.dumps(seconds | {"peak_rss_bytes": _peak_rss_bytes()}), file=stream, flush=True)


def _peak_rss_bytes() -> int:
    """Of this program alone: getrusage would count what the driver held when it started this process."""
    status = Path("/proc/self/status").read_text()
    return 1024 * int(status.split("VmHWM:")[1].split()[0])


if __name__ == "__main__":
    main()
