def column_name(number):
    """The letters of a spreadsheet column: 1 is A, 26 is Z, 27 is AA."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    letters = ["A"]
    for _ in range(number - 1):
        i = len(letters) - 1
        while i >= 0 and letters[i] == "Z":
            letters[i] = "A"
            i -= 1
        if i < 0:
            letters.insert(0, "A")
        else:
            letters[i] = alphabet[alphabet.index(letters[i]) + 1]
    return "".join(letters)
