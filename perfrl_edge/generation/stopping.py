"""When a continuation is complete: the model's end tokens, or a stop string that spans several tokens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tokenizers import Tokenizer

StopRule = Callable[[Sequence[int], int], bool]


def stop_on_tokens(end_tokens: frozenset[int]) -> StopRule:
    """Complete at any of these tokens."""
    return lambda _tokens, token: token in end_tokens


def stop_on_text(tokenizer: Tokenizer, end_tokens: frozenset[int], stops: Sequence[str]) -> StopRule:
    """Complete at an end token, or at the token that finishes one of the stop strings.

    Only the end of the text is decoded: a stop string spans at most as many tokens as it has bytes.
    """
    if not stops:
        return stop_on_tokens(end_tokens)
    reach = max(len(stop.encode()) for stop in stops)

    def complete(tokens: Sequence[int], token: int) -> bool:
        if token in end_tokens:
            return True
        tail = tokenizer.decode([*tokens[-reach:], token], skip_special_tokens=False)
        return any(stop in tail for stop in stops)

    return complete
