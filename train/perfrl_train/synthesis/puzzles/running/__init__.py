"""Tasks along a line: prefix sums, sliding windows, two pointers, differences, the best segment."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
