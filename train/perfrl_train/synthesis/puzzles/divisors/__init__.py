"""Tasks of divisibility: common divisors, primes, factors, powers and binomials modulo a prime."""

from perfrl_train.synthesis.puzzles.gathering import gather

PUZZLES = gather(__name__, __path__)
