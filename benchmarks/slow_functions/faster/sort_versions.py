def sort_versions(versions):
    """Version numbers like 1.10.2 in rising order; equal ones keep their order."""

    def key(version):
        parts = [int(part) for part in version.split(".")]
        while parts and parts[-1] == 0:
            parts.pop()
        return parts

    return sorted(versions, key=key)
