"""The pages for people: what the mock serves and has been asked, and the contract. Both need no network."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from .store import WISHES

if TYPE_CHECKING:
    from .app import Gateway


@cache
def _environment() -> Environment:
    return Environment(loader=PackageLoader("mediarelay_mock"), autoescape=True, undefined=StrictUndefined)


def render_index(gateway: Gateway, address: str) -> str:
    """Return the page at `/`.

    Args:
        gateway: The gateway.
        address: Where it was found.
    """
    now = gateway.clock.now()
    tasks = [
        {
            "id": task.id,
            "external_id": task.external_id or "",
            "operation": gateway.contract.operations[task.operation_id].path,
            "state": task.state(now),
            "age": now - task.created,
            "links": gateway.links(task),
        }
        for task in gateway.store
    ]
    operations = [
        {
            "method": route.method,
            "path": route.path,
            "summary": route.operation["summary"],
            "paid": route.operation["x-cost"] == "paid",
            "titles": [page["title"] for page in route.operation.get("x-documented-by", [])],
        }
        for route in gateway.contract.operations.values()
    ]
    return (
        _environment()
        .get_template("index.html.jinja")
        .render(
            dialect=gateway.dialect.name,
            summary=gateway.contract.document["x-profiles"][gateway.dialect.name]["summary"],
            tasks=tasks[::-1],
            operations=operations,
            wishes=WISHES,
            address=address,
            key=gateway.keys[0],
            traffic=list(gateway.traffic.entries)[-20:][::-1],
            callbacks=gateway.callbacks.log[-20:][::-1],
        )
    )


def render_docs(document: dict[str, Any], *, server: str | None = None) -> str:
    """Return the contract as one HTML page with everything in it.

    Args:
        document: The contract.
        server: Address for its "try it out"; None for the contract's own.
    """
    shown = json.loads(json.dumps(document))
    if server:
        shown["servers"] = [{"url": server}]
    for item in shown["paths"].values():
        for operation in item.values():
            # Within the summary the seeds' own titles are on the page, and so findable, before anything is unfolded.
            titles = dict.fromkeys(page["title"] for page in operation.get("x-documented-by", []))
            operation["summary"] = " · ".join([operation["summary"], *titles])
    assets = files("swagger_ui") / "static"
    return (
        _environment()
        .get_template("docs.html.jinja")
        .render(
            title=document["info"]["title"],
            served=server is not None,
            # Within <script> only the end tag must not stand; the bundle and its style come from a package.
            contract=Markup(json.dumps(shown, ensure_ascii=False).replace("</", "<\\/")),  # noqa: S704
            script=Markup((assets / "swagger-ui-bundle.js").read_text("utf-8").replace("</script", "<\\/script")),  # noqa: S704
            style=Markup((assets / "swagger-ui.css").read_text("utf-8").replace("</style", "<\\/style")),  # noqa: S704
        )
    )
