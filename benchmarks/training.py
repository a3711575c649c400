"""Pairs a second of `perfrl-train finetune` beside a plain Hugging Face Trainer padded to 512 tokens.

The same random T5, pairs in the same updates, learning rates, optimizer and averaging over target tokens for
both, so that the loss must come out the same and only padding and the cut into passes differ. Each trains in
turn, in a process of its own, and is asked for the loss on held-out pairs at the end. Pairs are functions of
the standard library as written and in plain layout without comments: lengths as programs have them, a lesson
that a small model can begin to learn. Time is that of training alone, without loading; processor time stands
beside it, since it says more where the machine is shared.

    python -m benchmarks.training [--shape codet5-small] [--pairs 256] [--rounds 2] [--json OUT]
"""

from __future__ import annotations

import argparse
import ast
import json
import random
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import tokenizers
import torch
import transformers
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers

from perfrl_train.checkpoint import RunFolder
from perfrl_train.encoding import Example
from perfrl_train.finetuning import (
    FinetuneSettings,
    Run,
    encode_pairs,
    finetune,
    mean_loss,
    plan_updates,
)
from perfrl_train.losses import IGNORED, cross_entropy_sum
from perfrl_train.policy import Policy, load_policy
from perfrl_train.progress import SilentLog
from perfrl_train.rows import Row
from perfrl_train.schedule import Schedule, make_optimizer

PADDED_TOKENS = 512
UPDATE_SIZE = 32
PASS_SIZE = 8
LEARNING_RATE = 1e-3
HELD_OUT = 64
ENGINES = ("perfrl-train", "trainer padded to 512")
SHAPES = {
    "small": {"d_model": 256, "d_ff": 1024, "d_kv": 32, "num_layers": 3, "num_heads": 8},
    "codet5-small": {"d_model": 512, "d_ff": 2048, "d_kv": 64, "num_layers": 6, "num_heads": 8},
}


@dataclass(frozen=True, slots=True)
class Result:
    """What one engine took for one pass over the pairs."""

    engine: str
    num_pairs: int
    train_s: float
    train_cpu_s: float
    held_out_loss: float


def stdlib_pairs(count: int) -> list[Row]:
    """Functions of the standard library as written, and without comments in plain layout."""
    rows: list[Row] = []
    for path in sorted(Path(sysconfig.get_paths()["stdlib"]).glob("*.py")):
        text = path.read_text(encoding="utf-8", errors="replace")
        lines = text.splitlines(keepends=True)
        for node in ast.parse(text).body:
            source = "".join(lines[node.lineno - 1 : node.end_lineno])
            if isinstance(node, ast.FunctionDef) and 120 < len(source) < 1400:
                rows.append(Row(str(len(rows)), path.name, source, ast.unparse(node)))
    random.Random(0).shuffle(rows)
    if len(rows) < count:
        sys.exit(f"the standard library has only {len(rows)} functions of a fitting size")
    return rows[:count]


def write_checkpoint(folder: Path, rows: list[Row], shape: str) -> None:
    """A random T5 with a byte-level tokenizer of 4,000 tokens; no dropout, so that runs compare."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    special = ["<pad>", "<s>", "</s>", "<unk>"]
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=4000, special_tokens=special, initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator([row.source for row in rows], trainer)
    tokenizer.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 1), trim_offsets=True)
    fast = transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", pad_token="<pad>", unk_token="<unk>"
    )
    config = transformers.T5Config(
        vocab_size=tokenizer.get_vocab_size(),
        **SHAPES[shape],
        dropout_rate=0.0,
        decoder_start_token_id=0,
        eos_token_id=2,
    )
    torch.manual_seed(0)
    transformers.T5ForConditionalGeneration(config).save_pretrained(folder)
    fast.save_pretrained(folder)


def settings_for(num_pairs: int) -> FinetuneSettings:
    """The recipe that both engines follow; no state is stored in between."""
    schedule = Schedule(LEARNING_RATE, batch_size=UPDATE_SIZE, epochs=1, checkpoint_every=num_pairs)
    return FinetuneSettings(schedule, tokens_per_pass=PASS_SIZE * PADDED_TOKENS, max_tokens=2 * PADDED_TOKENS)


def train_ours(policy: Policy, examples: tuple[Example, ...], folder: Path) -> None:
    """Length-bucketed, cut into passes by tokens."""
    (folder / "training").mkdir(parents=True)
    finetune(policy, examples, (), Run(RunFolder(folder), SilentLog()), settings_for(len(examples)))


class OrderedTrainer(transformers.Trainer):
    """Takes the pairs as they come."""

    def _get_train_sampler(self, train_dataset: Any = None) -> torch.utils.data.Sampler[int]:
        dataset: Any = train_dataset or self.train_dataset
        return torch.utils.data.SequentialSampler(dataset)


def train_padded(policy: Policy, examples: tuple[Example, ...], folder: Path) -> None:
    """What a Trainer does with examples padded to a fixed length.

    Left to itself it would spend the first update at a learning rate of zero, and average the losses of an
    update over passes instead of tokens.
    """
    arguments = transformers.TrainingArguments(
        output_dir=str(folder),
        per_device_train_batch_size=PASS_SIZE,
        gradient_accumulation_steps=UPDATE_SIZE // PASS_SIZE,
        num_train_epochs=1,
        save_strategy="no",
        report_to=[],
        disable_tqdm=True,
        use_cpu=True,
        dataloader_pin_memory=False,
    )
    settings = settings_for(len(examples))
    updates = plan_updates(examples, settings)
    order = [index for update in updates for part in update for index in part]
    optimizer = make_optimizer(policy, LEARNING_RATE, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: settings.schedule.learning_rate_at(step, len(updates)) / LEARNING_RATE
    )
    OrderedTrainer(
        model=policy.model,
        args=arguments,
        train_dataset=[padded(examples[index], policy) for index in order],
        compute_loss_func=mean_over_update,
        optimizers=(optimizer, schedule),
    ).train()


def mean_over_update(outputs: Any, labels: torch.Tensor, num_items_in_batch: torch.Tensor) -> torch.Tensor:
    """One pass's part of the mean over the update's target tokens."""
    return cross_entropy_sum(outputs["logits"], labels) / num_items_in_batch


def padded(example: Example, policy: Policy) -> dict[str, list[int]]:
    """One example at the fixed length; labels of padding are masked, as the loss of ours is."""
    missing = PADDED_TOKENS - len(example.prompt_ids), PADDED_TOKENS - len(example.target_ids)
    labels = [*example.target_ids, *[IGNORED] * missing[1]]
    shifted = policy.model.prepare_decoder_input_ids_from_labels(labels=torch.tensor([labels]))
    return {
        "input_ids": [*example.prompt_ids, *[policy.codec.pad_id] * missing[0]],
        "attention_mask": [1] * len(example.prompt_ids) + [0] * missing[0],
        "decoder_input_ids": shifted[0].tolist(),
        "labels": labels,
    }


def run_engine(engine: str, folder: Path, num_pairs: int) -> Result:
    """One engine in this process."""
    rows = stdlib_pairs(num_pairs + HELD_OUT)
    policy = load_policy(str(folder / "checkpoint"))
    encoded = encode_pairs(rows, policy.codec, 2 * PADDED_TOKENS).examples
    fitting = tuple(one for one in encoded if max(len(one.prompt_ids), len(one.target_ids)) <= PADDED_TOKENS)
    # Whole updates only: a Trainer cuts by number of passes, and must not carry pairs into the next update.
    whole = (len(fitting) - HELD_OUT) // UPDATE_SIZE * UPDATE_SIZE
    training, held_out = fitting[:whole], fitting[-HELD_OUT:]
    with tempfile.TemporaryDirectory() as output:
        started, started_cpu = time.perf_counter(), time.process_time()
        train = train_ours if engine == ENGINES[0] else train_padded
        train(policy, training, Path(output) / "run")
        train_s, train_cpu_s = time.perf_counter() - started, time.process_time() - started_cpu
    loss = mean_loss(policy, held_out, PASS_SIZE * PADDED_TOKENS)
    return Result(engine, len(training), train_s, train_cpu_s, loss)


def in_own_process(engine: str, folder: Path, num_pairs: int) -> Result:
    """One engine in a process of its own."""
    arguments = ["--engine", engine, "--folder", str(folder), "--pairs", str(num_pairs)]
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.training", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(done.stderr)
    return Result(**json.loads(done.stdout.splitlines()[-1]))


def summarize(results: list[Result]) -> dict[str, Any]:
    """Medians by engine, and how many times as fast ours is, by the wall clock and by processor time."""
    summary: dict[str, Any] = {}
    for clock in ("train_s", "train_cpu_s"):
        speeds = {
            engine: statistics.median(
                one.num_pairs / getattr(one, clock) for one in results if one.engine == engine
            )
            for engine in ENGINES
        }
        summary[clock] = {"pairs_per_s": speeds, "ratio": speeds[ENGINES[0]] / speeds[ENGINES[1]]}
    return summary


def main() -> None:
    """Run the engines in turns and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--shape", choices=SHAPES, default="small")
    parser.add_argument("--pairs", type=int, default=256)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--engine", choices=ENGINES, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.engine:
        print(json.dumps(asdict(run_engine(options.engine, options.folder, options.pairs))))
        return
    with tempfile.TemporaryDirectory() as folder:
        pairs = stdlib_pairs(options.pairs + HELD_OUT)
        write_checkpoint(Path(folder) / "checkpoint", pairs, options.shape)
        results = []
        for number in range(options.rounds):
            for engine in ENGINES[:: 1 if number % 2 == 0 else -1]:
                result = in_own_process(engine, Path(folder), options.pairs)
                results.append(result)
                print(
                    f"{engine:24} {result.num_pairs / result.train_s:7.2f} pairs/s, "
                    f"{result.num_pairs / result.train_cpu_s:7.2f} a processor second, "
                    f"held-out loss {result.held_out_loss:.6f}",
                    flush=True,
                )
    summary = summarize(results)
    ratio, cpu_ratio = summary["train_s"]["ratio"], summary["train_cpu_s"]["ratio"]
    print(f"perfrl-train: {ratio:.2f} times as many pairs a second, {cpu_ratio:.2f} times a processor second")
    if options.json:
        versions = {one.__name__: one.__version__ for one in (torch, transformers, tokenizers)}
        document = {
            "shape": options.shape,
            **summary,
            "results": [asdict(one) for one in results],
            "versions": versions,
        }
        options.json.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
