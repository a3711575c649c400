def longest_palindrome(text):
    """The longest palindromic substring; the first one of equal length."""
    best_start, best_end = 0, 0
    for center in range(2 * len(text)):
        start, end = (center + 1) // 2, center // 2 + 1
        start, end = (center // 2, center // 2 + 1) if center % 2 == 0 else (start, end)
        while start > 0 and end < len(text) and text[start - 1] == text[end]:
            start -= 1
            end += 1
        longer = end - start > best_end - best_start
        if longer or (end - start == best_end - best_start and start < best_start):
            best_start, best_end = start, end
    return text[best_start:best_end]
