from functools import cmp_to_key


def sort_titles(titles):
    """Titles in alphabetical order, without regard to case or a leading article; equal ones keep their order."""

    def compare(a, b):
        a = a.lower()
        b = b.lower()
        for article in ["the ", "a ", "an "]:
            if a.startswith(article):
                a = a[len(article):]
                break
        for article in ["the ", "a ", "an "]:
            if b.startswith(article):
                b = b[len(article):]
                break
        if a < b:
            return -1
        if a > b:
            return 1
        return 0

    return sorted(titles, key=cmp_to_key(compare))
