"""A loaded bundle: tokenizer, decoder and stop rule, ready to generate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from perfrl_edge.errors import BundleError
from perfrl_edge.generation.bundle import Bundle, Kind
from perfrl_edge.generation.causal import CausalDecoder
from perfrl_edge.generation.decoder import Decoder
from perfrl_edge.generation.prompt import PromptFormat, build_prompt, extract_source, stop_strings
from perfrl_edge.generation.seq2seq import Seq2SeqDecoder
from perfrl_edge.generation.session import create_session
from perfrl_edge.generation.stopping import StopRule, stop_on_text
from perfrl_edge.generation.turns import Turns


@dataclass(frozen=True, slots=True)
class Model:
    """What a generation needs of a bundle."""

    tokenizer: Tokenizer
    turns: Turns
    format: PromptFormat
    end_tokens: frozenset[int]

    def encode(self, source: str) -> list[int]:
        """The tokens of the prompt that asks about a program."""
        # Chat templates spell their special tokens out; an encoder's are added by its tokenizer.
        adds = self.format is PromptFormat.CODET5
        text = build_prompt(source, self.format)
        tokens: list[int] = self.tokenizer.encode(text, add_special_tokens=adds).ids
        return tokens

    def extract(self, tokens: Sequence[int], source: str) -> str:
        """The program that generated tokens spell, as an answer to a question about source."""
        text = self.tokenizer.decode(list(tokens), skip_special_tokens=True)
        return extract_source(text, self.format, source)

    def stop_rule(self, source: str) -> StopRule:
        """When an answer to a question about source is complete."""
        return stop_on_text(self.tokenizer, self.end_tokens, stop_strings(self.format, source))


def load_model(bundle: Bundle, threads: int | None = None) -> Model:
    """Open the tokenizer and the graphs, and read the instructions, which all prompts begin with."""
    try:
        tokenizer = Tokenizer.from_file(str(bundle.tokenizer_path))
    except Exception as exc:
        raise BundleError(f"cannot read the tokenizer {bundle.tokenizer_path}: {exc}") from exc
    decoder = _load_decoder(bundle, threads)
    model = Model(
        tokenizer, Turns(decoder), PromptFormat(bundle.prompt_format), frozenset(bundle.eos_token_ids)
    )
    decoder.prefill(model.encode(""))
    return model


def _load_decoder(bundle: Bundle, threads: int | None) -> Decoder:
    decoder = create_session(bundle.graph_path("decoder"), threads)
    if bundle.kind is Kind.CAUSAL:
        return CausalDecoder(decoder)
    if bundle.decoder_start_token_id is None:
        raise BundleError(f"{bundle.path} lacks decoder_start_token_id. Export the bundle again.")
    encoder = create_session(bundle.graph_path("encoder"), threads)
    return Seq2SeqDecoder(encoder, decoder, bundle.decoder_start_token_id)
