import pytest
from power_mod import power_mod


@pytest.mark.parametrize(
    "args, value",
    [
        ((2, 10, 1000), 24),
        ((5, 0, 7), 1),
        ((5, 0, 1), 0),
        ((0, 5, 3), 0),
        ((3, 40001, 1009), pow(3, 40001, 1009)),
    ],
)
def test_values(args, value):
    assert power_mod(*args) == value
