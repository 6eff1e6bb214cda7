"""How requests are written for httpx and handed to its connections, and how the headers of responses are read."""

from __future__ import annotations

from functools import lru_cache
from logging import DEBUG
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from mediarelay_contract.language import message

from .._core.actions import Request
from .._core.quoting import HIDDEN, printable
from .gateway import Gateway
from .logs import log

if TYPE_CHECKING:
    import httpx


def prepare(
    client: httpx.Client | httpx.AsyncClient, gateway: Gateway, request: Request, steps: httpx.Timeout
) -> httpx.Request:
    """Return a request as httpx sends it; one that is sent many times is made once, and lives as long as its owner."""
    if log.isEnabledFor(DEBUG):
        log.debug("%s, %d bytes", line(request), size(request))
    if request.memo is None:
        return _build(client, _arguments(gateway, request), steps)
    if "prepared" not in request.memo:
        request.memo["prepared"] = client.build_request(**_arguments(gateway, request), timeout=steps)
    prepared: httpx.Request = request.memo["prepared"]
    return prepared


@lru_cache(maxsize=256)
def _url(text: str) -> httpx.URL:
    """Return an address as httpx has it; it takes longer to read than a request to write."""
    import httpx

    return httpx.URL(text)


def _build(client: httpx.Client | httpx.AsyncClient, arguments: dict[str, Any], steps: httpx.Timeout) -> httpx.Request:
    """Return a request as the client would build it, at a third of the time where it has nothing to merge."""
    import httpx

    if arguments["params"] or arguments["files"] or client.cookies:
        return client.build_request(**arguments, timeout=steps)
    usual = ((name.decode("ascii"), value.decode("latin-1")) for name, value in client.headers.raw)
    merged = {name.lower(): (name, value) for name, value in (*usual, *arguments["headers"].items())}
    return httpx.Request(
        arguments["method"],
        _url(arguments["url"]),
        headers=list(merged.values()),
        content=arguments["content"],
        extensions={"timeout": steps.as_dict()},
    )


def _arguments(gateway: Gateway, request: Request) -> dict[str, Any]:
    headers = {**request.headers}
    headers |= {name: value.replace("{key}", gateway.api_key) for name, value in request.credentials.items()}
    if request.body is not None:
        headers["Content-Type"] = request.content_type
    return {
        "method": request.method,
        "url": gateway.base_url + with_key(request.path, quote(gateway.api_key, safe="")),
        "params": {name: _sendable(value, gateway.api_key) for name, value in request.query.items()} or None,
        "content": request.body,
        # Fields go as parts without a file name: as `data` without a file they would be another kind of form.
        "files": request.form
        and [*((name, (None, text.encode())) for name, text in request.form.fields), *request.form.files],
        "headers": headers,
    }


def line(request: Request) -> str:
    """Return what stands in the log for a request: without its parameters, which may be anything."""
    return f"{request.method} {printable(request.path)}"


def size(request: Request) -> int:
    """Return how many bytes the body of a request has."""
    files = request.form.files if request.form else ()
    return len(request.body or b"") + sum(len(content) for _, (_, content, _) in files)


def with_key(text: str, key: str) -> str:
    """Put the key back where a gateway's own id or link held it; only that gateway gets it."""
    return text.replace(quote(HIDDEN, safe=""), key).replace(HIDDEN, key)


def _sendable(value: Any, key: str) -> Any:
    """Return a parameter as it can be written: no lone surrogate can."""
    if isinstance(value, str):
        return with_key(value.encode("utf-8", "replace").decode(), key)
    return [_sendable(one, key) for one in value]


def send(client: httpx.Client, prepared: httpx.Request) -> httpx.Response:
    """Send what was prepared, and return its response as soon as that begins.

    As `client.send` does, at less than its price: there is no authentication, hook or redirect of httpx's to heed.
    """
    _refuse_closed(client)
    return _sent(client, prepared, client._transport_for_url(prepared.url).handle_request(prepared))


async def asend(client: httpx.AsyncClient, prepared: httpx.Request) -> httpx.Response:
    """Send what was prepared, and return its response as soon as that begins; see `send`."""
    _refuse_closed(client)
    return _sent(client, prepared, await client._transport_for_url(prepared.url).handle_async_request(prepared))


def _refuse_closed(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise RuntimeError(message("the connections are closed"))


def _sent(
    client: httpx.Client | httpx.AsyncClient, prepared: httpx.Request, response: httpx.Response
) -> httpx.Response:
    response.request = prepared
    client.cookies.extract_cookies(response)
    return response


def headers_of(response: httpx.Response) -> dict[str, str]:
    """Return the headers of a response, names in lower case."""
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers.raw}
