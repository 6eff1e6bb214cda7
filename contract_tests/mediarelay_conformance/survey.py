"""The first look around: is the gateway reached, does it take the key, and which operations does it serve at all.

One free look for each kind of query decides: without a key, for a task that does not exist. Where the response is that
of any path that does not exist, or a web page, the operation is not served, and nothing else of it is tested.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import httpx

from mediarelay._io.gateway import LOOPBACK
from mediarelay_client.tasks import find_operation

from .exchange import Exchange
from .gateway import GatewayUnderTest
from .limits import NotRun
from .refusals import are_alike, is_unserved
from .transport import Transport, read_up_to, within

MOCK = "mediarelay-mock"
_FAMILIES_TRIED = 3  # some gateways take the key of one family elsewhere


class Survey(NamedTuple):
    """What a first look has shown.

    Attributes:
        stopped: Why nothing can be tested; None where something can.
        unserved: Operations that are not served, with the reason.
        unknown: Operations that could not be looked at, with the reason.
        served: Operations that are served; those that respond with a result at once show at their first request only.
    """

    stopped: str | None = None
    unserved: Mapping[str, str] = {}
    unknown: Mapping[str, str] = {}
    served: tuple[str, ...] = ()


def is_mock(base_url: str, seconds: float = 5.0) -> bool:
    """Whether this is the mock gateway, on this machine, by a request of so many seconds: nothing else is free."""
    if httpx.URL(base_url).host not in LOOPBACK:
        return False
    try:
        with within(seconds), httpx.Client(transport=Transport(), timeout=seconds) as client:
            said = json.loads(
                read_up_to(client.send(client.build_request("GET", f"{base_url}/__mock__"), stream=True)).body
            )
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, RecursionError):
        return False
    return isinstance(said, dict) and said.get("gateway") == MOCK


def look_around(gateway: GatewayUnderTest, operation_ids: Iterable[str]) -> Survey:
    """Look once at each operation that has a query; the others show at their first request."""
    names = list(dict.fromkeys(operation_ids))
    if not names:
        return Survey()
    try:
        if (unreached := _unreached(gateway, names[0])) is not None:
            return Survey(unreached)
        looked = [name for name in names if find_operation(name).query is not None]
        outcomes = _look_at_all(gateway, looked)
        unserved = {name: outcome for name, outcome in outcomes.items() if outcome.startswith("unsupported: ")}
        unknown = {name: outcome for name, outcome in outcomes.items() if outcome and name not in unserved}
        served = tuple(name for name, outcome in outcomes.items() if not outcome)
        # What has its result at once shows at its first request only; where all else is missing it is not worth one.
        stopped: str | None
        if looked and not served:
            why = [reason for reason in unknown.values() if not reason.startswith("not run: the gateway fails")]
            stopped = f"nothing was tested: {why[0]}" if why else _nothing(gateway, looked)
        else:
            stopped = _key_trouble(gateway, served)
    except NotRun as error:
        return Survey(f"nothing was tested: {error}")
    return Survey(stopped, unserved, unknown, served)


def _look_at_all(gateway: GatewayUnderTest, names: list[str]) -> dict[str, str]:
    """Return for each operation why it cannot be tested, first for those that are queried by GET.

    Where none of these is served, and a path that does not exist is no matter of JSON, this is a web site, to which
    nothing is posted.
    """
    by_get, others = _by_method(names)
    outcomes = {name: _try_look(gateway, name) for name in by_get}
    if others and outcomes and all(outcomes.values()):
        beside = gateway.client.request_unknown_path(others[0], key=None)
        if beside.reading.raw is None:
            return outcomes | dict.fromkeys(others, because(beside))
    return outcomes | {name: _try_look(gateway, name) for name in others}


def _by_method(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return those that are queried by GET, and the others."""
    methods = {name: query.method for name in names if (query := find_operation(name).query) is not None}
    return ([name for name in methods if methods[name] == "GET"], [name for name in methods if methods[name] != "GET"])


def _try_look(gateway: GatewayUnderTest, name: str) -> str:
    try:
        return _look(gateway, name)
    except NotRun as error:
        return f"not run: {error}"


def _unreached(gateway: GatewayUnderTest, name: str) -> str | None:
    first = gateway.client.request_unknown_path(name, key=None)
    if not first.status:  # a connection may break once
        first = gateway.client.request_unknown_path(name, key=None)
    return None if first.status else f"not reached: {gateway.base_url}: {first.words}"


def _look(gateway: GatewayUnderTest, name: str) -> str:
    """Return why an operation cannot be tested; an empty text where it can."""
    silent = ""
    for key in (None, ""):
        look = gateway.client.query_unknown_id(name, key=key)
        silent = "" if look.status else f"not run: {look.words}"
        if not look.status:
            continue
        if is_unserved(gateway.contract, look):
            return because(look)
        if look.reading.dialect is not None and look.reading.error_kind is None:
            return ""  # it reports on a task: whatever that is, it is no path that does not exist
        if not are_alike(look, gateway.client.request_unknown_path(name, key=key)):
            return ""
        if look.status in (401, 403):
            continue  # the key comes first here, whatever the path: look again with it
        return because(look)
    return silent


def because(look: Exchange) -> str:
    """Say why what a look has shown means that an operation is not served, or that nothing is known."""
    if look.status >= 500 and look.status != 501:
        return f"not run: the gateway fails at any path beside it, too ({look})"
    what = str(look) if look.title is not None else f"HTTP {look.status}"
    return f"unsupported: the gateway does not serve it ({what})"


def _nothing(gateway: GatewayUnderTest, names: list[str]) -> str:
    """Say what it is that serves nothing of the contract."""
    by_get, others = _by_method(names)
    looks = [gateway.client.query_unknown_id(name, key=None) for name in by_get or others]
    first, last = looks[0], "nothing of the contract is served here"
    if all(look.title is not None for look in looks):
        titled = f"titled “{first.title}”" if first.title else "without a title"
        return f"{gateway.base_url} returned a web page {titled} (HTTP {first.status}): {last}"
    if 300 <= first.status < 400:
        return f"{gateway.base_url} points to {first.headers.get('location', 'nowhere')} (HTTP {first.status}): {last}"
    if all(look.status >= 500 for look in looks):
        return f"{gateway.base_url} failed at every request ({first}): {last}"
    return f"{last}: {gateway.base_url} returned {first}"


def _key_trouble(gateway: GatewayUnderTest, served: Iterable[str]) -> str | None:
    """Say that the key is refused, where it is, whatever is requested."""
    by_family: dict[str, str] = {}
    for name in served:
        by_family.setdefault(gateway.contract.operations[name].path.split("/")[1], name)
    refused = None
    for name in [*by_family.values()][:_FAMILIES_TRIED]:
        look = gateway.client.query_unknown_id(name)
        if look.reading.error_kind != "authentication" or look.title is not None:
            return None
        refused = refused or look
    return f"the key is refused: {refused}" if refused is not None else None
