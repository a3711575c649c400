from collections import Counter


def count_words(text):
    """How often each word occurs, as a dict in order of first appearance."""
    return dict(Counter(text.lower().split()))
