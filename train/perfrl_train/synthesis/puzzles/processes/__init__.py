"""Tasks about things that happen: queues, stacks, robots, games, cycles, shifts of work, banks, cards."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
