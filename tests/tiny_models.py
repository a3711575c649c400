"""Tiny random checkpoints of both kinds, written in the layout `transformers` saves and loads.

The tokenizers are byte-level BPE with all 256 bytes and some merges, so any text survives a round trip.
Nothing here is trained: the outputs are arbitrary but the same for the same seed.
"""

from __future__ import annotations

from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    Qwen2Config,
    Qwen2ForCausalLM,
    T5Config,
    T5ForConditionalGeneration,
)

CORPUS = """\
def total(numbers):
    result = 0
    for index in range(len(numbers)):
        result = result + numbers[index]
    return result


class Counter:
    def __init__(self, words):
        self.words = words

    def count(self, word):
        return sum(1 for other in self.words if other == word)


import collections
print(collections.Counter(input().split()).most_common(1)[0])
if __name__ == "__main__":
    numbers = [int(word) for word in input().split()]
    print(sorted(set(numbers)))
"""


def tiny_causal_checkpoint(directory: Path, seed: int = 0) -> Path:
    """A two-layer Qwen2 with grouped-query attention and tied embeddings; returns the directory."""
    tokenizer = _byte_level_tokenizer(["<|endoftext|>", "<|im_start|>", "<|im_end|>"])
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="<|im_end|>", pad_token="<|endoftext|>", unk_token=None
    )
    config = Qwen2Config(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=512,
        tie_word_embeddings=True,
        bos_token_id=fast.pad_token_id,
        eos_token_id=fast.eos_token_id,
        pad_token_id=fast.pad_token_id,
        initializer_range=0.3,
    )
    return _save(Qwen2ForCausalLM, config, fast, directory, seed)


def tiny_seq2seq_checkpoint(directory: Path, seed: int = 0) -> Path:
    """A T5 of two plus two layers with CodeT5's special tokens and tied embeddings; returns the directory."""
    tokenizer = _byte_level_tokenizer(["<pad>", "<s>", "</s>", "<unk>", "<mask>"])
    tokenizer.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 1), trim_offsets=True)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", pad_token="<pad>", unk_token="<unk>"
    )
    config = T5Config(
        vocab_size=tokenizer.get_vocab_size(),
        d_model=64,
        d_kv=16,
        d_ff=128,
        num_layers=2,
        num_decoder_layers=2,
        num_heads=4,
        tie_word_embeddings=True,
        decoder_start_token_id=0,
        pad_token_id=0,
        eos_token_id=2,
        initializer_factor=3.0,
    )
    return _save(T5ForConditionalGeneration, config, fast, directory, seed)


def moved(checkpoint: Path, out: Path, seed: int) -> Path:
    """The same shape with every weight changed, each in its own way: no two norms are equal."""
    seq2seq = AutoConfig.from_pretrained(checkpoint).is_encoder_decoder
    model = (AutoModelForSeq2SeqLM if seq2seq else AutoModelForCausalLM).from_pretrained(checkpoint)
    torch.manual_seed(seed)
    with torch.no_grad():
        for weight in model.parameters():
            weight.add_(0.1 * torch.randn_like(weight))
    model.save_pretrained(out)
    AutoTokenizer.from_pretrained(checkpoint).save_pretrained(out)
    return out


def _save(
    model_class: type[PreTrainedModel],
    config: Qwen2Config | T5Config,
    tokenizer: PreTrainedTokenizerFast,
    directory: Path,
    seed: int,
) -> Path:
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = model_class(config).eval()
    model.save_pretrained(directory)
    tokenizer.save_pretrained(directory)
    return directory


def _byte_level_tokenizer(special_tokens: list[str]) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=256 + len(special_tokens) + 60,
        special_tokens=special_tokens,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(CORPUS.splitlines(keepends=True), trainer)
    return tokenizer
