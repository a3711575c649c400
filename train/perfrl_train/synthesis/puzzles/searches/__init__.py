"""Searches: all choices, subsets, triples, an answer by bisection, orders of few things, formulas, points."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
