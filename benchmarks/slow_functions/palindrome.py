def longest_palindrome(text):
    """The longest palindromic substring; the first one of equal length."""
    best = ""
    for i in range(len(text)):
        for j in range(i, len(text)):
            piece = text[i : j + 1]
            if piece == piece[::-1] and len(piece) > len(best):
                best = piece
    return best
