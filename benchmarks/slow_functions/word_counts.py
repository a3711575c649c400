def count_words(text):
    """How often each word occurs, as a dict in order of first appearance."""
    words = text.lower().split()
    counts = {}
    for word in words:
        counts[word] = words.count(word)
    return counts
