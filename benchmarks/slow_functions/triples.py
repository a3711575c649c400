def right_triangles(perimeter):
    """All whole (a, b, c) with a < b < c, a*a + b*b == c*c and a + b + c <= perimeter."""
    triangles = []
    for a in range(1, perimeter):
        for b in range(a + 1, perimeter):
            for c in range(b + 1, perimeter):
                if a + b + c <= perimeter and a * a + b * b == c * c:
                    triangles.append((a, b, c))
    return triangles
