from pathlib import Path

import pytest
import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, BertConfig

from perfrl_edge.generation.bundle import Kind
from perfrl_export.checkpoint import load_checkpoint
from perfrl_export.errors import ExportError
from perfrl_export.trimming import trim_checkpoint
from perfrl_export.vocabulary import trim


def test_both_kinds_are_told_apart(causal_checkpoint: Path, seq2seq_checkpoint: Path) -> None:
    causal, seq2seq = load_checkpoint(str(causal_checkpoint)), load_checkpoint(str(seq2seq_checkpoint))
    assert (causal.kind, seq2seq.kind) == (Kind.CAUSAL, Kind.SEQ2SEQ)
    assert causal.eos_token_ids == (2,)
    assert seq2seq.pad_token_id == 0


def test_an_adapter_is_merged_into_its_base(causal_checkpoint: Path, tmp_path: Path) -> None:
    base = AutoModelForCausalLM.from_pretrained(causal_checkpoint).eval()
    adapted = get_peft_model(base, LoraConfig(r=2, target_modules=["q_proj"], init_lora_weights=False))
    adapted.save_pretrained(tmp_path / "adapter")
    tokens = torch.arange(3, 20)[None]
    with torch.no_grad():
        expected = adapted(tokens).logits
        actual = load_checkpoint(str(tmp_path / "adapter")).model(tokens).logits
    torch.testing.assert_close(actual, expected, atol=1e-3, rtol=1e-3)


def test_a_missing_directory_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="there is no directory"):
        load_checkpoint(str(tmp_path / "nowhere"))


def test_a_missing_gguf_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="there is no file"):
        load_checkpoint(str(tmp_path / "model.gguf"))


def test_a_directory_without_config_is_no_checkpoint(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"it has no config\.json"):
        load_checkpoint(str(tmp_path))


def test_another_architecture_is_refused_with_those_supported(tmp_path: Path) -> None:
    BertConfig().save_pretrained(tmp_path)
    with pytest.raises(ExportError, match="is a bert model; supported are llama, qwen2, t5"):
        load_checkpoint(str(tmp_path))


def test_a_checkpoint_without_tokenizer_is_refused(causal_checkpoint: Path, tmp_path: Path) -> None:
    for file in causal_checkpoint.iterdir():
        if "token" not in file.name:
            (tmp_path / file.name).write_bytes(file.read_bytes())
    with pytest.raises(ExportError, match="has no usable tokenizer"):
        load_checkpoint(str(tmp_path))


def test_trimming_keeps_logits_of_kept_tokens_and_the_original(causal_checkpoint: Path) -> None:
    original = load_checkpoint(str(causal_checkpoint))
    vocabulary = trim(original.tokenizer, original.tokenizer.encode("def total(").ids)
    trimmed = trim_checkpoint(original, vocabulary)
    kept = torch.tensor(vocabulary.kept_ids)
    ids = original.tokenizer.encode("def total(").ids
    own = trimmed.tokenizer.encode("def total(").ids
    with torch.no_grad():
        expected = original.model(torch.tensor([ids])).logits[..., kept]
        actual = trimmed.model(torch.tensor([own])).logits
    torch.testing.assert_close(actual, expected)
    assert original.model.config.vocab_size == original.tokenizer.get_vocab_size()
    assert trimmed.model.get_input_embeddings().weight is trimmed.model.get_output_embeddings().weight
