def from_roman(text):
    """The value of a Roman numeral."""
    table = [
        ("CM", 900), ("CD", 400), ("XC", 90), ("XL", 40), ("IX", 9), ("IV", 4),
        ("M", 1000), ("D", 500), ("C", 100), ("L", 50), ("X", 10), ("V", 5), ("I", 1),
    ]
    value = 0
    while text != "":
        for symbol, amount in table:
            if text.startswith(symbol):
                value = value + amount
                text = text[len(symbol):]
                break
        else:
            raise ValueError("not a Roman numeral: " + text)
    return value
