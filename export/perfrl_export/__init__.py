"""Checkpoints to bundles: export, quantization, parity."""
