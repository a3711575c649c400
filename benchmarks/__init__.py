"""Every speed, memory and quality claim of the project, as programs that print it."""
