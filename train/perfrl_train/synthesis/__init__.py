"""Pairs of a slow program and a faster one, made rather than found, and proved by the judge."""
