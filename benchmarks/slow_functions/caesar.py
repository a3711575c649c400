def shift_letters(text, offset):
    """Caesar cipher: shift ASCII letters, keep everything else."""
    lower = "abcdefghijklmnopqrstuvwxyz"
    upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    result = ""
    for character in text:
        if character in lower:
            result += lower[(lower.index(character) + offset) % 26]
        elif character in upper:
            result += upper[(upper.index(character) + offset) % 26]
        else:
            result += character
    return result
