"""Where the gateway under test posts its callbacks: a server of the suite's own, for as long as it runs."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from mediarelay._core.actions import Response
from mediarelay._core.response import FINAL, ParsedResponse, read_task
from mediarelay._io.har import Received, Sent
from mediarelay._io.recording import Recorder
from mediarelay_client.tasks import find_operation

_MAX_BODY = 4 * 1024**2


class Receiver:
    """Takes callbacks, one path for each operation.

    Args:
        port: Where to listen; 0 takes a free one.
        public: Address under which the gateway reaches this machine; by default the loopback one.
        recorder: Writes them down.
    """

    def __init__(self, port: int = 0, public: str | None = None, recorder: Recorder | None = None) -> None:
        arrived: dict[str, list[bytes]] = {}
        self._recorder = recorder
        note = self._note

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = min(int(self.headers.get("content-length") or 0), _MAX_BODY)
                body = self.rfile.read(length)
                arrived.setdefault(self.path.rpartition("/")[2], []).append(body)
                note(self.path, [*self.headers.items()], body)
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's names
                pass

        self._arrived = arrived
        host = "127.0.0.1" if public is None else "0.0.0.0"  # noqa: S104 - wanted by --callback-url
        self._server = ThreadingHTTPServer((host, port), Handler)
        self._public = public or f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def url(self, operation_id: str) -> str:
        """Return the address for one operation's callbacks."""
        return f"{self._public.rstrip('/')}/{operation_id}"

    def readings(self, operation_id: str, patience: float) -> list[ParsedResponse]:
        """Return what arrived for an operation, waiting so many seconds for one that reports the end."""
        end = time.monotonic() + patience
        while True:
            readings = [
                read_task(find_operation(operation_id), Response(200, _JSON, body))
                for body in list(self._arrived.get(operation_id, []))
            ]
            if any(reading.state in FINAL for reading in readings) or time.monotonic() >= end:
                return readings
            time.sleep(0.05)

    def _note(self, path: str, headers: list[tuple[str, str]], body: bytes) -> None:
        if self._recorder is not None:
            sent = Sent("POST", self._public.rstrip("/") + path, headers, body)
            self._recorder.add(sent, Received(200), time.time(), 0.0, 0.0)

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


_JSON: Mapping[str, str] = {"content-type": "application/json"}
