from itertools import permutations


def permutation_rank(word):
    """The place (from 0) of a word of different letters among all its rearrangements in alphabetical order."""
    arrangements = []
    for letters in permutations(word):
        arrangements.append("".join(letters))
    arrangements.sort()
    return arrangements.index(word)
