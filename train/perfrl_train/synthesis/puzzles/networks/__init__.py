"""Graphs and trees: components, degrees, distances, depths, two sides, orders and floods."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
