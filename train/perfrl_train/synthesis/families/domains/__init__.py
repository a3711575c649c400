"""One module of families for each domain."""
