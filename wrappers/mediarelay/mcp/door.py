"""Who may come in by HTTP: whoever reaches the tools may spend."""

from __future__ import annotations

import hmac
import ipaddress
from typing import Any, NamedTuple

from mcp.server.mcpserver import MCPServer
from mcp.server.transport_security import TransportSecuritySettings
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from mediarelay_contract.language import tr

from ..errors import InvalidInput

HOST = "127.0.0.1"
TOKEN_VARIABLE = "MEDIARELAY_MCP_TOKEN"  # noqa: S105 - its name
_LEAST = 16  # characters of a token


class Door(NamedTuple):
    """Where HTTP is listened for.

    Attributes:
        host: The address.
        port: The port.
        token: What a client must show; None for no more than that it is on this machine.
    """

    host: str
    port: int
    token: str | None = None

    @property
    def url(self) -> str:
        """The address that a client on this machine is given."""
        return f"http://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}/mcp"

    def checked(self) -> Door:
        """Return it where it is safe to open.

        Raises:
            InvalidInput: Others could come in without a token, or with one that is guessed.
        """
        if self.token is not None and len(self.token) < _LEAST:
            raise InvalidInput(tr("{name} needs {n} characters or more", name=TOKEN_VARIABLE, n=_LEAST))
        if self.token is None and not _is_local(self.host):
            raise InvalidInput(
                tr(
                    "--host {host}: whoever reaches the tools may spend, so set {name}; clients send it as "
                    "`Authorization: Bearer …`",
                    host=self.host,
                    name=TOKEN_VARIABLE,
                )
            )
        return self

    def guard(self, server: MCPServer[Any]) -> ASGIApp:
        """Return the server as an application that lets in who may come in."""
        if self.token is None:
            return server.streamable_http_app(host=self.host)  # which refuses foreign names, and pages of other origins
        # A page of another origin does not know the token; and by which name a container reaches us nobody knows.
        inner = server.streamable_http_app(
            host=self.host, transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False)
        )
        wanted = f"Bearer {self.token}".encode()

        async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != "http" or hmac.compare_digest(
                dict(scope["headers"]).get(b"authorization", b""), wanted
            ):
                await inner(scope, receive, send)
            else:
                refusal = PlainTextResponse("The token is missing or wrong.\n", 401, {"WWW-Authenticate": "Bearer"})
                await refusal(scope, receive, send)

        return guarded


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
