"""Guest side of the private channel to the parent: frames of length, request id and body.

A reply carries the id of the request it answers, which the parent draws at random, so nothing can be
answered before it was asked. Runs inside the user's interpreter: standard library, Python 3.8 or later.
"""

from __future__ import annotations

import os
import struct

HEADER = struct.Struct(">IQ")


class Channel:
    """What an entry's main() talks through."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._request_id = 0

    def receive(self) -> bytes | None:
        """The next message, or None when the parent has no more."""
        header = self._read(HEADER.size)
        if header is None:
            return None
        length, self._request_id = HEADER.unpack(header)
        return self._read(length)

    def send(self, body: bytes) -> None:
        """Answer the message received last."""
        view = memoryview(HEADER.pack(len(body), self._request_id) + body)
        while view:
            view = view[os.write(self._fd, view) :]

    def _read(self, length: int) -> bytes | None:
        parts = []
        while length:
            part = os.read(self._fd, min(length, 1 << 20))
            if not part:
                return None
            parts.append(part)
            length -= len(part)
        return b"".join(parts)
