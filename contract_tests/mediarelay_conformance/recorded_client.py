"""A recording in place of the client: the same requests are looked up that a live run sends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urljoin

from mediarelay._core.actions import Response
from mediarelay._core.links import is_data
from mediarelay._core.response import ParsedResponse, read_task, split
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract

from .client import Client, Fetched, decoded
from .exchange import Exchange
from .forms import Forms
from .har import MAIN, Recorded, same_place
from .joined import Found, Joined
from .limits import NotSeen
from .places import Base
from .rounds import Rounds


class RecordedClient(Client):
    """Finds what the suite's client would have got."""

    def __init__(self, contract: Contract, joined: Joined, base: Base, rounds: Rounds) -> None:
        self.forms = Forms()
        self._contract = contract
        self._joined = joined
        self._base = base
        self._rounds = rounds

    def close(self) -> None:
        """Close nothing."""

    def query_unknown_id(self, operation_id: str, *, key: str | None = MAIN) -> Exchange:
        """Return a query for a task of which nothing is known, or by somebody who must not know of any."""
        if key == MAIN:
            found = [one for one in self._joined.unknown.get(operation_id, []) if self._joined.is_own(one.one)]
            return self._choose(operation_id, found, "a query for an unknown id")
        found = [
            one
            for one in self._joined.exchanges
            if operation_id in one.place.queried_by and one.one.key == key and one.one.status
        ]
        found = found if self._joined.shows_keys else []
        return self._choose(operation_id, found, f"a query with {'no' if key is None else 'a wrong'} key")

    def query(self, operation_id: str, task_id: str, *, key: str | None = MAIN, method: str | None = None) -> Exchange:
        """Return a query by a method that it does not have."""
        template = self._contract.operations[self._queried(operation_id)].path.partition("{")[0]
        found = [one for one in self._joined.exchanges if one.one.method == method and one.path.startswith(template)]
        return self._choose(operation_id, found, f"a query by {method}")

    def query_bulk(self, operation_id: str, task_ids: list[str]) -> tuple[Exchange, dict[str, ParsedResponse]]:
        """Return a query for many tasks that names this one, and what it says of it."""
        operation = find_operation(operation_id)
        found = self._joined.bulk.get((operation_id, task_ids[0]), [])
        exchange = self._rounds.choose(found[-1:], "a query for many tasks at once")
        parts = split(operation, Response(exchange.status, exchange.headers, exchange.body))
        return exchange, {name: read_task(operation, part) for name, part in parts.items() if name == task_ids[0]}

    def request_unknown_path(self, operation_id: str, *, key: str | None = MAIN) -> Exchange:
        """Return a request to a path that does not exist."""
        found = self._joined.nowhere(operation_id)
        return self._rounds.choose([found] if found is not None else [], "a path that does not exist")

    def fetch(self, url: str, headers: Mapping[str, str]) -> Fetched:
        """Return a download of a result, whole or of a part."""
        if is_data(url):
            if "… (" in url:
                raise NotSeen("the file itself, which the recorder cut")
            return decoded(url)
        part = "Range" in headers
        return _fetched(
            self._download(
                url, wanted=headers.get("Range"), what="a part of a result" if part else "a download of a result"
            )
        )

    def _download(self, url: str, wanted: str | None, what: str) -> Recorded:
        absolute = self._base.url + url if url.startswith("/") else url
        for one in self._joined.downloads:
            if one.status and one.asked.get("range") == wanted and same_place(one.url, absolute):
                if 300 <= one.status < 400 and (onward := one.headers.get("location")):
                    return self._download(urljoin(one.url, onward), wanted, what)
                return one
        raise NotSeen(what)

    def _queried(self, operation_id: str) -> str:
        queried: str = self._contract.operations[operation_id].operation["x-lifecycle"]["query"]
        return queried

    def _choose(self, operation_id: str, found: Sequence[Found], what: str) -> Exchange:
        readable = [one for one in found if self._joined.is_readable(one, operation_id)]
        what = f"the response to {what}" if found and not readable else what
        return self._joined.exchange(self._rounds.choose(readable, what), operation_id)


def _fetched(one: Recorded) -> Fetched:
    return Fetched(one.status, one.headers, one.body, f"returned HTTP {one.status}")
