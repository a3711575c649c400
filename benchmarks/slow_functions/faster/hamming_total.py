def total_difference(codes):
    """The number of differing bits, summed over all pairs of non-negative codes."""
    total = 0
    for bit in range(max(codes, default=0).bit_length()):
        ones = sum([code >> bit & 1 for code in codes])
        total += ones * (len(codes) - ones)
    return total
