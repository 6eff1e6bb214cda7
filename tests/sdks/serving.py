"""A mock gateway for clients that know no more than its address, and may go nowhere else."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import patch

from mediarelay_mock.testing import Running, serve_mock


@contextlib.contextmanager
def alone() -> Iterator[Running]:
    """Serve a mock gateway of new-api's kind; whoever leaves this machine meanwhile is stopped."""
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def connect_here(self: socket.socket, address: Any) -> None:
        assert self.family == socket.AF_UNIX or address[0] in ("127.0.0.1", "::1"), f"a client left for {address}"
        connect(self, address)

    def look_up_here(host: Any, *arguments: Any, **options: Any) -> Any:
        assert host in (None, "127.0.0.1", "::1", "localhost"), f"a client looked for {host}"
        return look_up(host, *arguments, **options)

    with (
        patch.object(socket.socket, "connect", connect_here),
        patch.object(socket, "getaddrinfo", look_up_here),
        serve_mock("new-api-d") as running,
    ):
        yield running


def outcome(call: Callable[[], Any]) -> Any:
    """Return what a call returns, or the name of what it raises."""
    try:
        return call()
    except Exception as error:
        return type(error).__name__


def said(words: str = "") -> Any:
    """Return messages of one user."""
    return [{"role": "user", "content": f"{words} mock:say Kätzchen 猫"}]


TEXT = "Kätzchen 猫"
"""What the mock says to them."""
WORD = {"type": "object", "properties": {"word": {"type": "string"}}, "required": ["word"]}
"""Schema of a function's parameters."""
