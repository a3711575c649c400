def total_difference(codes):
    """The number of differing bits, summed over all pairs of non-negative codes."""
    total = 0
    for i in range(len(codes)):
        for j in range(i + 1, len(codes)):
            different = codes[i] ^ codes[j]
            while different > 0:
                if different % 2 == 1:
                    total += 1
                different = different // 2
    return total
