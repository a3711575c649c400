"""Tasks of plain arithmetic: formulas, remainders, digits, rounding, sums and averages."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
