"""How a gateway is reached: further headers, a proxy, certificates, and how many requests a second it gets."""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import httpx


class Connection(NamedTuple):
    """How a gateway is reached.

    Attributes:
        headers: What every request to it carries beside its key.
        proxy: Address of a proxy; None for those that the environment names.
        ca_file: Certificates of authorities, in PEM; None for the usual ones.
        client_cert: Certificate that this machine shows, in PEM, with its key unless that has a file of its own.
        client_key: That file.
        insecure: Whether the gateway's certificate is not looked at.
        rate: Requests a second at most; None for five, or without limit on this machine.
    """

    headers: Mapping[str, str] = {}
    proxy: str | None = None
    ca_file: Path | None = None
    client_cert: Path | None = None
    client_key: Path | None = None
    insecure: bool = False
    rate: float | None = None

    def tls(self) -> ssl.SSLContext | None:
        """Return what is particular about certificates; None where nothing is.

        Raises:
            ValueError: A file cannot be read, or holds something else.
        """
        if not (self.ca_file or self.client_cert or self.insecure):
            return None
        path = self.ca_file
        try:
            context = ssl.create_default_context(cafile=path) if path else httpx.create_ssl_context()
            if (path := self.client_cert) is not None:
                context.load_cert_chain(path, self.client_key)
        except OSError as error:  # ssl.SSLError is one, too
            raise ValueError(f"{path} holds no certificate that can be used ({error})") from None
        if self.insecure:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context


DIRECT = Connection()
"""With nothing in particular."""


def connection_of(
    headers: Iterable[str] = (),
    proxy: str | None = None,
    ca_file: Path | None = None,
    client_cert: Path | None = None,
    client_key: Path | None = None,
    *,
    insecure: bool = False,
    rate: float | None = None,
) -> Connection:
    """Return a connection by the options of the command line.

    Raises:
        ValueError: One of them cannot be used.
    """
    if client_key is not None and client_cert is None:
        raise ValueError("--client-key is of no use without --client-cert")
    if proxy is not None:
        try:
            httpx.Client(proxy=proxy, verify=False).close()  # noqa: S501 - it connects to nothing
        except (ValueError, httpx.InvalidURL, ImportError):
            raise ValueError("--proxy is like http://127.0.0.1:8080; socks5:// needs mediarelay[socks]") from None
    found = Connection(dict(map(_header, headers)), proxy, ca_file, client_cert, client_key, insecure, rate)
    found.tls()
    return found


def _header(text: str) -> tuple[str, str]:
    name, separator, value = text.partition(":")
    try:
        httpx.Headers({name.strip(): value.strip()}).raw[0][0].decode("ascii")
        is_name = bool(separator and name.strip()) and not set(name.strip()) & set(' \t\r\n()<>@,;\\"/[]?={}')
    except UnicodeError:
        is_name = False
    if not is_name or "\n" in value or "\r" in value:
        raise ValueError("-H is like 'X-Tenant: studio', a name and a value")  # the value may be a secret
    return name.strip(), value.strip()
