def render_csv(rows):
    """Rows of values to CSV text without quoting."""
    output = ""
    for row in rows:
        line = ""
        for i in range(len(row)):
            line = line + str(row[i])
            if i < len(row) - 1:
                line = line + ","
        output = output + line + "\n"
    return output
