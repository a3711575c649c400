class Inventory:
    """Parts on the shelf, by code."""

    def __init__(self, parts):
        self.parts = parts

    def missing(self, order):
        """Codes of the order that are not on the shelf, in order."""
        shelf = [part["code"] for part in self.parts]
        absent = []
        for code in order:
            if code not in shelf:
                absent.append(code)
        return absent
