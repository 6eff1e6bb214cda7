"""The page for people: what the mock serves and what was requested of it. It needs no network."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined

from .maladies import WORDS
from .store import TRIGGERS

if TYPE_CHECKING:
    from .gateway import MockGateway


@cache
def _environment() -> Environment:
    return Environment(loader=PackageLoader("mediarelay_mock"), autoescape=True, undefined=StrictUndefined)


def render_index(gateway: MockGateway, address: str) -> str:
    """Return the page at `/`.

    Args:
        gateway: The gateway.
        address: Where it was found.
    """
    now, vendor = gateway.clock.now(), gateway.vendor

    def own(path: str) -> str | None:
        return path if vendor is None else vendor.from_contract(path)

    tasks = [
        {
            "id": task.id,
            "external_id": task.external_id or "",
            "operation": own(gateway.contract.operations[task.operation_id].path),
            "state": task.state(now),
            "age": now - task.created,
            "links": gateway.links(task),
        }
        for task in gateway.store
    ]
    operations = [
        {
            "method": route.method,
            "path": own(route.path),
            "summary": route.operation["summary"],
            "paid": route.operation["x-cost"] == "paid",
            "titles": [page["title"] for page in route.operation.get("x-documented-by", [])],
        }
        for route in gateway.contract.operations.values()
        if own(route.path) is not None
    ]
    return (
        _environment()
        .get_template("index.html.jinja")
        .render(
            dialect=gateway.dialect.name,
            summary=gateway.contract.document["x-profiles"][gateway.dialect.name]["summary"],
            tasks=tasks[::-1],
            operations=operations,
            triggers=[*TRIGGERS, *WORDS],
            address=address,
            key=gateway.keys[0],
            vendor=vendor and vendor.data["title"],
            entries=[] if vendor is None else list(vendor.entries(address, gateway.keys[0])),
            sample=vendor and vendor.sample(address, gateway.keys[0], gateway.clock.wall()),
            traffic=list(gateway.traffic.entries)[-20:][::-1],
            callbacks=gateway.callbacks.log[-20:][::-1],
        )
    )
