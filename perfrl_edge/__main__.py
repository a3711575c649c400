"""`python -m perfrl_edge` is `perfrl-edge`."""

from perfrl_edge.cli import main

main(prog_name="perfrl-edge")
