class Polynomial:
    """Coefficients from the constant term upwards."""

    def __init__(self, coefficients):
        self.coefficients = coefficients

    def value_at(self, x):
        """The value at a whole number x."""
        total = 0
        for i in range(len(self.coefficients)):
            power = 1
            for _ in range(i):
                power = power * x
            total = total + self.coefficients[i] * power
        return total
