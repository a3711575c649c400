from sudoku import Sudoku


def shifted_board():
    return [[(3 * row + row // 3 + column) % 9 + 1 for column in range(9)] for row in range(9)]


def test_right_board_has_no_conflicts():
    assert Sudoku(shifted_board()).conflicts() == []
    assert Sudoku([[0] * 9 for _ in range(9)]).conflicts() == []


def test_one_wrong_digit():
    board = shifted_board()
    board[0][0] = 2
    assert Sudoku(board).conflicts() == [(0, 0), (0, 1), (3, 0)]


def test_all_equal():
    assert len(Sudoku([[5] * 9 for _ in range(9)]).conflicts()) == 81
