class Polynomial:
    """Coefficients from the constant term upwards."""

    def __init__(self, coefficients):
        self.coefficients = coefficients

    def value_at(self, x):
        """The value at a whole number x."""
        total = 0
        for coefficient in reversed(self.coefficients):
            total = total * x + coefficient
        return total
