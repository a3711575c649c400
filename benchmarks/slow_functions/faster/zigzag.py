def zigzag(text, height):
    """Write text up and down over height lines, then read the lines one after the other."""
    if height == 1:
        return text
    period = 2 * height - 2
    parts = [text[::period]]
    for row in range(1, height - 1):
        first, second = text[row::period], text[period - row :: period]
        mixed = [""] * (len(first) + len(second))
        mixed[::2] = first
        mixed[1::2] = second
        parts.extend(mixed)
    parts.append(text[height - 1 :: period])
    return "".join(parts)
