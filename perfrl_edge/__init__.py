"""PerfRL-Edge: propose faster Python with a small local model, show only what is proved faster."""

__version__ = "0.1.0"
