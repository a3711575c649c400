def shift_letters(text, offset):
    """Caesar cipher: shift ASCII letters, keep everything else."""
    lower = "abcdefghijklmnopqrstuvwxyz"
    upper = lower.upper()
    turn = offset % 26
    shifted = lower[turn:] + lower[:turn] + upper[turn:] + upper[:turn]
    return text.translate(str.maketrans(lower + upper, shifted))
