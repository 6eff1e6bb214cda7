"""What a recorded exchange is about, by the contract: which gateway, which operation, which task."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from mediarelay._io.gateway import origin_of
from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Query
from mediarelay_contract.contract import Contract, Route

from .har import Recorded
from .selection import SUBMISSIONS

_DEEPEST = 3  # parts of a path that a gateway may put before the contract's


class Base(NamedTuple):
    """Where a gateway is: its origin, and what its paths begin with."""

    origin: tuple[str, str, int | None]
    prefix: str

    @property
    def url(self) -> str:
        """Its address."""
        scheme, host, port = self.origin
        usual = {"http": 80, "https": 443}.get(scheme)
        return f"{scheme}://{host}{'' if port in (usual, None) else f':{port}'}{self.prefix}"

    def path(self, url: str) -> str | None:
        """Return a path as the contract has it, with its parameters; None where it leads elsewhere."""
        parts = urlsplit(url)
        if origin_of(url) != self.origin or not f"{parts.path}/".startswith(f"{self.prefix}/"):
            return None
        return parts.path[len(self.prefix) :] + (f"?{parts.query}" if parts.query else "")


def base_of(url: str) -> Base:
    """Return the base of an address that somebody gave."""
    return Base(origin_of(url), urlsplit(url).path.rstrip("/"))


def find_bases(contract: Contract, requests: Iterable[tuple[str, str]]) -> list[tuple[Base, int]]:
    """Return where requests of the contract went, given as method and URL, the most frequent first."""
    found: Counter[Base] = Counter()
    for method, url in requests:
        parts = urlsplit(url).path.split("/")[1:]
        for depth in range(min(_DEEPEST, len(parts) - 1) + 1):
            if routes_at(contract, method, "/" + "/".join(parts[depth:])):
                found[Base(origin_of(url), "".join(f"/{part}" for part in parts[:depth]))] += 1
                break
    return found.most_common()


def routes_at(contract: Contract, method: str, path: str) -> list[Route]:
    """Return the operations of a method at a path."""
    return [route for route in contract.at(path) if route.method == method]


class Place(NamedTuple):
    """What an exchange is about.

    Attributes:
        operation_id: What was called; empty where it only queries tasks.
        queried_by: The submissions whose tasks it queries.
        task_id: The id that it queries.
        bulk_by: The submissions whose tasks it queries many of.
        task_ids: The ids of those.
        file_by: The submissions whose files it queries.
        file_id: The id of that file.
    """

    operation_id: str = ""
    queried_by: tuple[str, ...] = ()
    task_id: str = ""
    bulk_by: tuple[str, ...] = ()
    task_ids: tuple[str, ...] = ()
    file_by: tuple[str, ...] = ()
    file_id: str = ""


class Places:
    """Finds what exchanges are about.

    Args:
        contract: Says where what is.
    """

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._queries: dict[str, list[str]] = {}
        self._bulk: dict[str, list[str]] = {}
        self._files: dict[tuple[str, str], list[str]] = {}
        for name in SUBMISSIONS:
            lifecycle = find_operation(name).lifecycle
            queried = contract.operations[name].operation["x-lifecycle"]["query"]
            self._queries.setdefault(queried, []).append(name)
            if lifecycle.bulk_query is not None:
                self._bulk.setdefault(lifecycle.bulk_query.operation_id, []).append(name)
            if lifecycle.follow_up is not None:
                query = lifecycle.follow_up.query
                self._files.setdefault((query.method, query.path), []).append(name)

    def find(self, one: Recorded, path: str) -> Place:
        """Return what an exchange at a path of the contract is about."""
        path = path.partition("?")[0]
        matches = [(route, given) for route, given in self._contract.match(path) if route.method == one.method]
        first = next(iter(self._contract.at(path)), None)
        route, given = next(((r, g) for r, g in matches if first is not None and r.path == first.path), (None, {}))
        if route is None:
            return Place()
        operation_id = str(route.operation["operationId"])
        place = Place(operation_id)
        if names := self._queries.get(operation_id):
            query = find_operation(names[0]).query
            assert query is not None
            task_ids = _ids(query, one, given)
            if len(task_ids) == 1:
                return Place(queried_by=tuple(names), task_id=task_ids[0])
        if names := self._bulk.get(operation_id):
            bulk = find_operation(names[0]).lifecycle.bulk_query
            assert bulk is not None
            place = place._replace(bulk_by=tuple(names), task_ids=_ids(bulk.query, one, given))
        if names := self._files.get((one.method, route.path)):
            follow_up = find_operation(names[0]).lifecycle.follow_up
            assert follow_up is not None
            found = _ids(follow_up.query, one, given)
            place = place._replace(file_by=tuple(names), file_id=found[0] if found else "")
        return place


def _ids(query: Query, one: Recorded, given: Mapping[str, str]) -> tuple[str, ...]:
    """Return the ids that a request queries; none where it is no such query."""
    if any(one.parameters.get(name) != value for name, value in query.fixed.items()) and query.place == "body":
        return ()
    found: Any = None
    if query.place == "path":
        found = given.get(query.name) or next(iter([*given.values()][::-1]), None)
        found = None if found is None else unquote(found)
    elif query.place == "query":
        found = one.all_parameters.get(query.name)
    elif isinstance(one.sent, Mapping):
        found = one.sent.get(query.name)
    values = found if isinstance(found, list | tuple) else [found]
    return tuple(str(value) for value in values if isinstance(value, str | int) and value != "")
