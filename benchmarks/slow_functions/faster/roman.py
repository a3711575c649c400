def from_roman(text):
    """The value of a Roman numeral."""
    values = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
    pairs = {"CM": 900, "CD": 400, "XC": 90, "XL": 40, "IX": 9, "IV": 4}
    value = 0
    i = 0
    while i < len(text):
        pair = pairs.get(text[i : i + 2])
        if pair is not None:
            value += pair
            i += 2
            continue
        amount = values.get(text[i])
        if amount is None:
            raise ValueError("not a Roman numeral: " + text[i:])
        value += amount
        i += 1
    return value
