from inventory import Inventory


def test_missing():
    shelf = Inventory([{"code": "A"}, {"code": "B"}])
    assert shelf.missing(["A", "C", "C"]) == ["C", "C"]
    assert Inventory([]).missing(["A"]) == ["A"]


def test_large():
    shelf = Inventory([{"code": f"P{i}"} for i in range(1500)])
    order = [f"P{i}" for i in range(1000, 2500)]
    assert shelf.missing(order) == [f"P{i}" for i in range(1500, 2500)]
