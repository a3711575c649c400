"""Runs one program confined: limits, layers of confinement, fork server, worker, canary."""
