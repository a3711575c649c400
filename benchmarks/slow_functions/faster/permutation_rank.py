from math import factorial


def permutation_rank(word):
    """The place (from 0) of a word of different letters among all its rearrangements in alphabetical order."""
    rank = 0
    alike = 1
    for i, letter in enumerate(word):
        rest = word[i:]
        rank += alike * sum(other < letter for other in rest) * factorial(len(rest) - 1)
        alike *= rest.count(letter)
    return rank
