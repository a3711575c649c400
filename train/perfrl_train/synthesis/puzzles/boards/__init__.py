"""Tasks about grids and matrices: sums, neighbours, turns, painted rectangles, products, distances."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
