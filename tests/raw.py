"""A server of bare sockets that answers every connection by a function, for what no web server would send."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

FakeResponse = Callable[["Connection"], object]


class Connection:
    """One connection, from the server's side."""

    def __init__(self, server: Raw, connection: socket.socket) -> None:
        self.server = server
        self._connection = connection

    def read(self) -> bytes:
        """Return the next request, head and body; empty once the client is gone."""
        content = b""
        while b"\r\n\r\n" not in content:
            piece = self._connection.recv(65536)
            if not piece:
                return b""
            content += piece
        head, _, body = content.partition(b"\r\n\r\n")
        lowered = head.lower()
        length = int(lowered.partition(b"content-length:")[2].split(b"\r\n")[0] or 0)
        while len(body) < length:
            body += self._connection.recv(65536)
        self.server.requests.append(head + b"\r\n\r\n" + body)
        return self.server.requests[-1]

    def write(self, content: bytes) -> None:
        """Send bytes as they are."""
        self._connection.sendall(content)

    def give(self, body: bytes, status: str = "200 OK", **headers: str) -> bool:
        """Send a whole response; True."""
        lines = [f"HTTP/1.1 {status}", f"content-length: {len(body)}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.write("\r\n".join([*lines, "", ""]).encode() + body)
        return True

    def drip(self, content: bytes, pause: float = 0.05) -> None:
        """Send byte by byte until the server is closed."""
        for at in range(len(content)):
            if self.server.closed.wait(pause):
                return
            self.write(content[at : at + 1])


class Raw:
    """The server.

    Attributes:
        requests: What was read.
        connections: How many there were.
    """

    def __init__(self, response: FakeResponse) -> None:
        self.response = response
        self.requests: list[bytes] = []
        self.connections = 0
        self.closed = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.base_url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """Stop."""
        self.closed.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._one, args=(connection,), daemon=True).start()

    def _one(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            self.response(Connection(self, connection))


@contextlib.contextmanager
def serve_raw(response: FakeResponse) -> Iterator[Raw]:
    """Serve until left."""
    server = Raw(response)
    try:
        yield server
    finally:
        server.close()
