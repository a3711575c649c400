"""Tasks of counting: dictionaries, the most frequent, pairs with a given sum, sets, anagrams."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
