def sort_titles(titles):
    """Titles in alphabetical order, without regard to case or a leading article; equal ones keep their order."""

    def key(title):
        title = title.lower()
        for article in ("the ", "a ", "an "):
            if title.startswith(article):
                return title[len(article) :]
        return title

    return sorted(titles, key=key)
