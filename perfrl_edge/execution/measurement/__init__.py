"""Is a candidate faster? Samples, turns, the decision rule, growth, and the machine they were taken on."""
