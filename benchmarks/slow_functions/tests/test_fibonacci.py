import pytest
from fibonacci import fibonacci


@pytest.mark.parametrize("n, value", [(0, 0), (1, 1), (2, 1), (10, 55), (21, 10946)])
def test_values(n, value):
    assert fibonacci(n) == value
