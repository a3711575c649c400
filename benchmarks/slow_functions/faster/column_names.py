def column_name(number):
    """The letters of a spreadsheet column: 1 is A, 26 is Z, 27 is AA."""
    if number < 1:
        return "A"
    letters = []
    while number:
        number, place = divmod(number - 1, 26)
        letters.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[place])
    return "".join(reversed(letters))
