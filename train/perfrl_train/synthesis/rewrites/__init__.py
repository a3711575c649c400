"""Semantics-preserving changes for the worse, one small function each, by what they touch."""
