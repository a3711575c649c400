"""A small report module, written the way such code is often written."""


def common_customers(january, february):
    """Customers who bought in both months, in January's order, each once."""
    result = []
    for name in january:
        if name in february and name not in result:
            result.append(name)
    return result


def format_total(cents):
    """1234 -> '12.34'."""
    return f"{cents // 100}.{cents % 100:02d}"
