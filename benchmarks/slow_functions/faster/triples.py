import math


def right_triangles(perimeter):
    """All whole (a, b, c) with a < b < c, a*a + b*b == c*c and a + b + c <= perimeter."""
    triangles = []
    for a in range(1, perimeter // 3):
        for b in range(a + 1, perimeter):
            c = math.isqrt(a * a + b * b)
            if a + b + c > perimeter:
                break
            if a * a + b * b == c * c:
                triangles.append((a, b, c))
    return triangles
