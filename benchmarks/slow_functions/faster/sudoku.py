from collections import Counter


class Sudoku:
    """A board of 9 rows; 0 is an empty place."""

    def __init__(self, rows):
        self.rows = rows

    def conflicts(self):
        """Places (row, column) whose digit occurs again in its row, column or block, in order."""
        rows = self.rows
        columns = list(zip(*rows))
        row_counts = [Counter(row) for row in rows]
        column_counts = [Counter(column) for column in columns]
        blocks = [
            Counter(rows[r][c] for r in range(top, top + 3) for c in range(left, left + 3))
            for top in (0, 3, 6)
            for left in (0, 3, 6)
        ]
        return [
            (r, c)
            for r in range(9)
            for c in range(9)
            if (digit := rows[r][c]) != 0
            and (
                row_counts[r][digit] > 1
                or column_counts[c][digit] > 1
                or blocks[r // 3 * 3 + c // 3][digit] > 1
            )
        ]
