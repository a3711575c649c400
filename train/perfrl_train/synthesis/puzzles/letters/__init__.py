"""Tasks about strings: mirrors, runs, shifts, brackets, counts and replacements."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
