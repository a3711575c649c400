"""Dynamic programming: hops, stairs, loads, payments, subsequences, grids, recurrences and memos."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
