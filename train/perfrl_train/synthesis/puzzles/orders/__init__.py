"""Tasks of order: sorting, ranks, greedy choices, binary search, medians, heaps, smallest with largest."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
