"""The one exception of the export side; perfrl_edge.errors draws the tree it belongs to."""

from __future__ import annotations

from perfrl_edge.errors import PerfRLError


class ExportError(PerfRLError):
    """A checkpoint cannot be exported, or its bundle is not close enough to it; nothing was written."""
