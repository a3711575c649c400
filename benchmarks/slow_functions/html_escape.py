def escape_html(text):
    """Make text safe to stand inside HTML."""
    result = ""
    for i in range(len(text)):
        if text[i] == "&":
            result = result + "&amp;"
        elif text[i] == "<":
            result = result + "&lt;"
        elif text[i] == ">":
            result = result + "&gt;"
        elif text[i] == '"':
            result = result + "&quot;"
        else:
            result = result + text[i]
    return result
