"""Versions that a result may depend on."""

from __future__ import annotations

import sys
from importlib import metadata

from perfrl_edge import __version__

PACKAGES = ("numpy", "onnxruntime", "onnxruntime-gpu", "tokenizers")


def versions() -> dict[str, str]:
    """Our own, Python's, and those of the packages that are installed."""
    found = {"perfrl-edge": __version__, "python": sys.version.split()[0]}
    for package in PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return found
