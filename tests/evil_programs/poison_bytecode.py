# catalogue: 20
# runs as: project
# expect: ok
try:
    import colorsys, importlib.util, pathlib
    cache = pathlib.Path(importlib.util.cache_from_source(colorsys.__file__))
    cache.parent.mkdir(exist_ok=True)
    cache.write_bytes(b'poison')
    print('ESCAPED')
except (OSError, ValueError) as exc:
    print('refused', type(exc).__name__)
