"""Is a candidate right? Recorded and fresh inputs, with the original as the oracle."""
