from triples import right_triangles


def test_small():
    assert right_triangles(12) == [(3, 4, 5)]
    assert right_triangles(40) == [(3, 4, 5), (5, 12, 13), (6, 8, 10), (8, 15, 17), (9, 12, 15)]
    assert right_triangles(11) == []


def test_large():
    assert len(right_triangles(120)) == 22
