"""What the user gave us: source, functions, suites; how a candidate goes back into the file."""
