"""A loaded bundle: tokenizer, decoder and stop rule, ready to generate."""

from __future__ import annotations

from dataclasses import dataclass

from tokenizers import Tokenizer

from perfrl_edge.errors import BundleError
from perfrl_edge.generation.bundle import Bundle, Kind
from perfrl_edge.generation.causal import CausalDecoder
from perfrl_edge.generation.decoder import Decoder
from perfrl_edge.generation.prompt import PromptFormat, stop_strings
from perfrl_edge.generation.seq2seq import Seq2SeqDecoder
from perfrl_edge.generation.session import create_session
from perfrl_edge.generation.stopping import StopRule, stop_on_text


@dataclass(frozen=True, slots=True)
class Model:
    """What a generation needs of a bundle."""

    tokenizer: Tokenizer
    decoder: Decoder
    stop: StopRule


def load_model(bundle: Bundle, threads: int | None = None) -> Model:
    """Open the tokenizer and the graphs."""
    try:
        tokenizer = Tokenizer.from_file(str(bundle.tokenizer_path))
    except Exception as exc:
        raise BundleError(f"cannot read the tokenizer {bundle.tokenizer_path}: {exc}") from exc
    stops = stop_strings(PromptFormat(bundle.prompt_format))
    stop = stop_on_text(tokenizer, frozenset(bundle.eos_token_ids), stops)
    return Model(tokenizer, _load_decoder(bundle, threads), stop)


def _load_decoder(bundle: Bundle, threads: int | None) -> Decoder:
    decoder = create_session(bundle.graph_path("decoder"), threads)
    if bundle.kind is Kind.CAUSAL:
        return CausalDecoder(decoder)
    if bundle.decoder_start_token_id is None:
        raise BundleError(f"{bundle.path} lacks decoder_start_token_id. Export the bundle again.")
    encoder = create_session(bundle.graph_path("encoder"), threads)
    return Seq2SeqDecoder(encoder, decoder, bundle.decoder_start_token_id)
