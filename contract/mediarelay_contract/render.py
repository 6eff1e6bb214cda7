"""The contract as one HTML page that needs no network; it needs the extra `mediarelay[mock]`."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from .document import Document, operations

Samples = Callable[[str], Mapping[str, str]]


def render_docs(document: Document, *, server: str | None = None, samples: Samples | None = None) -> str:
    """Return the contract as one HTML page with everything in it; `#/kling/klingCreateText2Video` opens an operation.

    Args:
        document: The contract.
        server: Address for its "try it out"; None for the contract's own.
        samples: Returns how an operation is called, by language.
    """
    shown = json.loads(json.dumps(document))
    if server:
        shown["servers"] = [{"url": server}]
    for _, _, operation in operations(shown):
        if samples is not None:
            blocks = [f"**{name}**\n\n```\n{code}\n```" for name, code in samples(operation["operationId"]).items()]
            operation["description"] = "\n\n".join([operation.get("description", ""), *blocks]).strip()
        # Within the summary the gateways' own titles are on the page, and so findable, before anything is unfolded.
        titles = dict.fromkeys(page["title"] for page in operation.get("x-documented-by", []))
        operation["summary"] = " · ".join([operation["summary"], *titles])
    assets = files("swagger_ui") / "static"
    environment = Environment(loader=PackageLoader("mediarelay_contract"), autoescape=True, undefined=StrictUndefined)
    return environment.get_template("docs.html.jinja").render(
        title=document["info"]["title"],
        served=server is not None,
        # Within <script> only the end tag must not stand; the bundle and its style come from a package.
        contract=Markup(json.dumps(shown, ensure_ascii=False).replace("</", "<\\/")),  # noqa: S704
        script=Markup((assets / "swagger-ui-bundle.js").read_text("utf-8").replace("</script", "<\\/script")),  # noqa: S704
        style=Markup((assets / "swagger-ui.css").read_text("utf-8").replace("</style", "<\\/style")),  # noqa: S704
    )
