"""Fine-tuning, RRHF and evaluation: the training side of PerfRL."""
