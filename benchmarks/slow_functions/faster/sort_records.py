def sort_by_score(records):
    """Records (dicts with "name" and "score") from highest to lowest score; ties keep their order."""
    return sorted(records, key=lambda record: record["score"], reverse=True)
