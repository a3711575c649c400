import re


def error_codes(lines):
    """The distinct error codes of a log, sorted."""
    codes = []
    for line in lines:
        pattern = re.compile(r"ERROR\s+\[(\w+)\]")
        match = pattern.search(line)
        if match:
            if match.group(1) not in codes:
                codes.append(match.group(1))
    codes.sort()
    return codes
