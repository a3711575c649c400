def power_mod(base, exponent, modulus):
    """base ** exponent modulo modulus, for exponent >= 0 and modulus >= 1."""
    result = 1
    for _ in range(exponent):
        result = (result * base) % modulus
    return result % modulus
