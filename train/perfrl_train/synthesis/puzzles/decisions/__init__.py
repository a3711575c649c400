"""Very short tasks: choices among a few numbers or words, tables, clocks, dates and simple shapes."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
