"""PerfRL-Edge: propose faster Python with a small local model, show only what is proved faster.

Importing it, before anything can import onnxruntime, keeps onnxruntime from reporting on its use: official
builds since 1.29 send what models are run, and on what machine, to their maker unless told not to.
"""

import os

__version__ = "0.1.0"

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
