from math import factorial


def permutation_rank(word):
    """The place (from 0) of a word of different letters among all its rearrangements in alphabetical order."""
    rank = 0
    for i, letter in enumerate(word):
        rank += sum(other < letter for other in word[i + 1 :]) * factorial(len(word) - 1 - i)
    return rank
