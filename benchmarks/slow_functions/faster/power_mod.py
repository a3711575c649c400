def power_mod(base, exponent, modulus):
    """base ** exponent modulo modulus, for exponent >= 0 and modulus >= 1."""
    return pow(base, max(exponent, 0), modulus)
