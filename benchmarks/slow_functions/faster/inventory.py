class Inventory:
    def missing(self, order):
        """Codes of the order that are not on the shelf, in order."""
        shelf = {part["code"] for part in self.parts}
        return [code for code in order if code not in shelf]
