"""What the environment says of proxies and certificates, looked at before anything is sent.

httpx reads these variables itself, and ends in a traceback of its own kind where one of them is wrong.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import lru_cache
from ipaddress import ip_address
from typing import Any

from mediarelay_contract.language import tr

from .._core.quoting import printable
from ..errors import InvalidInput
from .gateway import is_host

_SCHEMES = ("http", "https", "all")


def check_environment(*, tls: bool = True) -> None:
    """Refuse variables that no connection can be made with.

    Args:
        tls: Whether certificates will be needed.

    Raises:
        InvalidInput: A variable is wrong; the message names it and says what to write.
    """
    from urllib.request import getproxies  # loaded by httpx anyway, once something is to be sent

    proxies = getproxies()
    if "*" not in [one.strip() for one in proxies.get("no", "").split(",")]:
        for scheme in _SCHEMES:
            if proxies.get(scheme):
                _check_proxy(_name(f"{scheme}_proxy"), proxies[scheme])
        for one in proxies.get("no", "").split(","):
            _check_exception(_name("no_proxy"), one.strip())
    if tls:
        check_certificates(os.environ)


def _check_proxy(variable: str, value: str) -> None:
    import httpx

    address = value if "://" in value else f"http://{value}"
    scheme = address.partition("://")[0].lower()
    if scheme in ("socks", "socks4", "socks4a"):
        raise InvalidInput(
            tr(
                "{variable}: {scheme}:// is not understood; write socks5:// ({public})",
                variable=variable,
                scheme=scheme,
                public=_public(value),
            )
        )
    try:
        proxy = httpx.Proxy(address)
        if not is_host(proxy.url.host) or " " in address.strip() or not 0 < (proxy.url.port or 80) < 65536:
            raise ValueError(tr("there is no such host or port"))
        httpx.Client(proxy=proxy, verify=False).close()  # noqa: S501 - it connects to nothing
    except ImportError:
        raise InvalidInput(
            tr(
                "{variable} names a SOCKS proxy, which needs one package more: pip install 'mediarelay[socks]'",
                variable=variable,
            )
        ) from None
    except (ValueError, httpx.InvalidURL):
        raise InvalidInput(
            tr(
                "{variable} is no address of a proxy, such as http://127.0.0.1:8080: {public}",
                variable=variable,
                public=_public(value),
            )
        ) from None


def _check_exception(variable: str, host: str) -> None:
    """Look at one entry of NO_PROXY as httpx will read it."""
    import httpx

    if not host:
        return
    try:
        httpx.Client(mounts={_pattern(host): None}, transport=httpx.MockTransport(_nowhere)).close()
    except (ValueError, httpx.InvalidURL):
        raise InvalidInput(
            tr(
                "{variable} holds {host!r}, which is no host; write names and addresses without brackets "
                "or /length, such as localhost,127.0.0.1,::1,.example.com",
                variable=variable,
                host=host,
            )
        ) from None


def _pattern(host: str) -> str:
    if "://" in host:
        return host
    try:
        version = ip_address(host.partition("/")[0]).version
    except ValueError:
        return f"all://{host}" if host.lower() == "localhost" else f"all://*{host}"
    return f"all://{host}" if version == 4 else f"all://[{host}]"


def check_certificates(environ: Mapping[str, str]) -> None:
    """Refuse variables that name certificates which are not there.

    Raises:
        InvalidInput: A variable is wrong; the message names it.
    """
    for variable, reads in (("SSL_CERT_FILE", os.path.isfile), ("SSL_CERT_DIR", os.path.isdir)):
        if (path := environ.get(variable)) and not reads(path):
            kind = tr("file") if variable.endswith("FILE") else tr("folder")
            raise InvalidInput(
                tr(
                    "{variable}: there is no {kind} {path}; unset it to use the usual certificates",
                    variable=variable,
                    kind=kind,
                    path=path,
                )
            )
    try:
        if path := environ.get("SSLKEYLOGFILE"):
            with open(path, "ab"):
                pass
    except OSError as error:
        raise InvalidInput(
            tr("SSLKEYLOGFILE: {path} cannot be written ({error})", path=path, error=_reason(error))
        ) from None
    try:
        if path := environ.get("SSL_CERT_FILE"):
            _load_certificates(path, os.stat(path).st_mtime_ns)
    except (OSError, ValueError) as error:  # SSLError is an OSError
        raise InvalidInput(
            tr("SSL_CERT_FILE: {path} holds no certificates ({error})", path=path, error=_reason(error))
        ) from None


@lru_cache(maxsize=1)
def _load_certificates(path: str, _changed: int) -> None:
    """Look at certificates once: that takes longer than many a request."""
    import ssl

    ssl.create_default_context(cafile=path)


def _name(variable: str) -> str:
    """Return a variable's name as it is set: both cases are read, the small letters first."""
    set_here = [name for name in os.environ if name.lower() == variable]
    return min(set_here, key=lambda name: name != variable, default=variable.upper())


def _public(value: str) -> str:
    """Return a proxy's address without the name and password in it."""
    hidden = re.sub(r"//[^/]*@", "//…@", value) if "//" in value else re.sub(r"^.*@", "…@", value)
    return printable(hidden)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or getattr(error, "reason", None) or str(error)


def _nowhere(request: Any) -> Any:
    raise NotImplementedError
