"""Where the gateway is and who calls: shared by all functions of this package."""

from __future__ import annotations

import ssl
from collections.abc import Mapping, Sequence
from typing import Any, Self

import httpx

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
"""Seconds. Finite, because a gateway that never answers would otherwise hold its caller for ever."""


class Client:
    """A gateway without a key.

    Args:
        base_url: Address of the gateway; paths of the contract are appended to it.
        headers: Headers of every request.
        cookies: Cookies of every request.
        timeout: Limits for every request; None for httpx's word for no limit.
        verify_ssl: What httpx takes as `verify`.
        follow_redirects: Whether to follow redirects.
        raise_on_unexpected_status: Whether a status that is not in the contract raises errors.UnexpectedStatus.
        httpx_args: Further arguments of httpx.Client and httpx.AsyncClient, `transport` for instance.
    """

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        timeout: httpx.Timeout | None = DEFAULT_TIMEOUT,
        verify_ssl: str | bool | ssl.SSLContext = True,
        follow_redirects: bool = False,
        raise_on_unexpected_status: bool = False,
        httpx_args: Mapping[str, Any] | None = None,
    ) -> None:
        self.raise_on_unexpected_status = raise_on_unexpected_status
        self._base_url = base_url
        self._headers = dict(headers or {})
        self._cookies = dict(cookies or {})
        self._timeout = timeout
        self._options: dict[str, Any] = {
            "verify": verify_ssl,
            "follow_redirects": follow_redirects,
            **(httpx_args or {}),
        }
        self._client: httpx.Client | None = None
        self._async_client: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """Return a new client with further headers; this one stays as it is."""
        return self._copy(_headers={**self._headers, **headers})

    def with_cookies(self, cookies: Mapping[str, str]) -> Self:
        """Return a new client with further cookies; this one stays as it is."""
        return self._copy(_cookies={**self._cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout) -> Self:
        """Return a new client with another timeout; this one stays as it is."""
        return self._copy(_timeout=timeout)

    def with_key(self, arguments: dict[str, Any], headers: Sequence[str]) -> dict[str, Any]:  # noqa: ARG002
        """Return the arguments of a request whose key some gateways want in these headers; this client has none."""
        return arguments

    def _copy(self, **changes: object) -> Self:
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__, _client=None, _async_client=None, **changes)
        return twin

    def _arguments(self) -> dict[str, Any]:
        return {
            "base_url": self._base_url,
            "headers": self._headers,
            "cookies": self._cookies,
            "timeout": self._timeout,
            **self._options,
        }

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use this httpx client instead of one of our own; its settings replace ours."""
        self._client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Return the httpx client, made at the first call."""
        if self._client is None:
            self._client = httpx.Client(**self._arguments())
        return self._client

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use this httpx client instead of one of our own; its settings replace ours."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the asynchronous httpx client, made at the first call."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._arguments())
        return self._async_client

    def __enter__(self) -> Self:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(self, *args: Any) -> None:
        self.get_httpx_client().__exit__(*args)

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(self, *args: Any) -> None:
        await self.get_async_httpx_client().__aexit__(*args)


class AuthenticatedClient(Client):
    """A gateway with a key, which stays out of repr and of pickles.

    Args:
        base_url: Address of the gateway.
        token: The key.
        prefix: Word before the key in the header; empty for none.
        auth_header_name: Name of the header.
        options: Everything that `Client` takes.
    """

    def __init__(
        self,
        base_url: str,
        token: str,
        prefix: str = "Bearer",
        auth_header_name: str = "Authorization",
        **options: Any,
    ) -> None:
        super().__init__(base_url, **options)
        self._token = token
        self.prefix = prefix
        self.auth_header_name = auth_header_name

    def _arguments(self) -> dict[str, Any]:
        arguments = super()._arguments()
        value = f"{self.prefix} {self._token}" if self.prefix else self._token
        arguments["headers"] = {**self._headers, self.auth_header_name: value}
        return arguments

    def with_key(self, arguments: dict[str, Any], headers: Sequence[str]) -> dict[str, Any]:
        """Return the arguments of a request with the key in these headers, too, where some gateways want it."""
        return {**arguments, "headers": {**arguments.get("headers", {}), **dict.fromkeys(headers, self._token)}}

    def __reduce__(self) -> str | tuple[Any, ...]:
        raise TypeError("a client holds a key and is not pickled")
