def sort_by_score(records):
    """Records (dicts with "name" and "score") from highest to lowest score; ties keep their order."""
    records = list(records)
    for i in range(len(records)):
        for j in range(len(records) - 1 - i):
            if records[j]["score"] < records[j + 1]["score"]:
                records[j], records[j + 1] = records[j + 1], records[j]
    return records
