def render_csv(rows):
    """Rows of values to CSV text without quoting."""
    return "".join([",".join(map(str, row)) + "\n" for row in rows])
