"""Serve the proxy until it is told to stop."""

from __future__ import annotations

import contextlib
import gc
import signal
import socket
import sys
from typing import Any

import uvicorn

from mediarelay_mock.listen import WEBSOCKETS, listen

__all__ = ["listen", "serve"]

_MESSAGE_BYTES = 64 * 1024**2
_TURN = 0.0005  # seconds that what writes the recording may keep what passes waiting
_GOODBYE_SECONDS = 5  # what is under way may end


def serve(app: Any, listener: socket.socket) -> None:
    """Serve an application; by Ctrl-C, or as services are stopped, it returns."""
    config = uvicorn.Config(
        app,
        http="httptools",
        ws=WEBSOCKETS,
        ws_max_size=_MESSAGE_BYTES,
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=_GOODBYE_SECONDS,
        # A client that waits as long as this between two requests is no reason to connect anew.
        timeout_keep_alive=75,
    )
    gc.collect()
    gc.freeze()  # to look through the contract for garbage took longer than to pass a request
    sys.setswitchinterval(_TURN)
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with contextlib.suppress(KeyboardInterrupt):
            uvicorn.Server(config).run(sockets=[listener])
    finally:
        signal.signal(signal.SIGTERM, before)
