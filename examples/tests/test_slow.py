from slow import common_customers, format_total


def test_common_customers_keeps_order_and_drops_repeats():
    assert common_customers(["ann", "bob", "ann", "eve"], ["eve", "ann"]) == ["ann", "eve"]


def test_common_customers_without_overlap():
    assert common_customers(["ann"], ["bob"]) == []
    assert common_customers([], ["bob"]) == []


def test_common_customers_of_a_busy_month():
    january = [f"customer{i % 1500}" for i in range(3000)]
    february = [f"customer{i}" for i in range(0, 3000, 3)]
    assert common_customers(january, february) == [f"customer{i}" for i in range(0, 1500, 3)]


def test_format_total():
    assert format_total(1234) == "12.34"
    assert format_total(5) == "0.05"
