"""A page for each family: how its operations are called, what they take, and where the contract describes them."""

from __future__ import annotations

from mediarelay.cli.samples import samples
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract

_ABOUT = """# Operations

Every operation of the contract, by family, with samples for Python, the command line and curl, which take the gateway's
address and key from `MEDIARELAY_BASE_URL` and `MEDIARELAY_API_KEY`. The same with all schemas and responses, and a
search over the gateways' own titles: <a href="../contract.html">the contract on one page</a>.
"""


def operation_pages(contract: Contract) -> dict[str, str]:
    """Return a page for each family, and one that lists them, by their places on the site."""
    families: dict[str, list[str]] = {}
    for name, route in contract.operations.items():
        families.setdefault(route.operation["tags"][0], []).append(name)
    described = {tag["name"]: tag["description"] for tag in contract.document["tags"]}
    pages = {
        f"operations/{family}.md": "\n\n".join(
            [f"# {family}", described[family], *(_operation(contract, name) for name in names)]
        )
        for family, names in families.items()
    }
    tree = ["```{toctree}", ":maxdepth: 1", "", *families, "```", ""]
    return {**pages, "operations/index.md": _ABOUT + "\n" + "\n".join(tree)}


def _operation(contract: Contract, name: str) -> str:
    path, method, operation = contract.operations[name]
    family = operation["tags"][0]
    cost = "costs money" if operation["x-cost"] == "paid" else "is free"
    link = f'<a href="../contract.html#/{family}/{name}">in the contract</a>'
    parts = [f"({name})=\n## {operation['summary']}", f"`{method} {path}` · `{name}` · {cost} · {link}"]
    parts.append("\n".join(_tab(language, code) for language, code in samples(contract, name).items()))
    if contract.has_method(name):
        found = find_operation(name)
        methods = dict.fromkeys([found.name, *([found.stream_name] if found.events else [])])
        kind = "".join(word.title() for word in family.split("_"))
        lines = [f".. automethod:: mediarelay_client.tasks.{family}.{kind}.{one}" for one in methods]
        parts.append("\n".join(["```{eval-rst}", *lines, "```"]))
    elif operation.get("description"):
        parts.append(operation["description"])
    return "\n\n".join(parts)


def _tab(language: str, code: str) -> str:
    kind = "python" if language == "Python" else "bash"
    return f"````{{tab}} {language}\n```{kind}\n{code}\n```\n````"
