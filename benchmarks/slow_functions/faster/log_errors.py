import re


def error_codes(lines):
    """The distinct error codes of a log, sorted."""
    search = re.compile(r"ERROR\s+\[(\w+)\]").search
    found = {match.group(1) for match in (search(line) for line in lines if "ERROR" in line) if match}
    return sorted(found)
