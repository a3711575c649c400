class Sudoku:
    """A board of 9 rows; 0 is an empty place."""

    def __init__(self, rows):
        self.rows = rows

    def conflicts(self):
        """Places (row, column) whose digit occurs again in its row, column or block, in order."""
        found = []
        for r in range(9):
            for c in range(9):
                digit = self.rows[r][c]
                if digit == 0:
                    continue
                for other_r in range(9):
                    for other_c in range(9):
                        if (other_r, other_c) != (r, c) and self.rows[other_r][other_c] == digit:
                            same_block = other_r // 3 == r // 3 and other_c // 3 == c // 3
                            if other_r == r or other_c == c or same_block:
                                if (r, c) not in found:
                                    found.append((r, c))
        return found
