"""What generated documentation says beside the contract's own descriptions."""

from __future__ import annotations

from mediarelay_contract.document import DOCUMENTATION, Document, operations


def describe(document: Document) -> None:
    """Add to every operation the pages that document it, and to every schema its rules over several fields."""
    for _, _, operation in operations(document):
        _append_pages(operation)
    for schema in document["components"]["schemas"].values():
        if "x-rules" in schema:
            _append_rules(schema)


def _append_pages(operation: Document) -> None:
    """Name the gateways whose documentation has the operation, with their own titles for it."""
    titles: dict[str, list[str]] = {}
    for page in operation.get("x-documented-by", []):
        titles.setdefault(DOCUMENTATION[page["seed"]], []).append(page["title"])
    listed = "; ".join(f"{name} ({', '.join(dict.fromkeys(pages))})" for name, pages in titles.items())
    parts = [operation.get("description"), f"In the documentation of {listed}." if listed else None]
    operation["description"] = "\n\n".join(filter(None, parts))


def _append_rules(schema: Document) -> None:
    listed = "Rules over several fields: " + "; ".join(rule["message"] for rule in schema["x-rules"]) + "."
    schema["description"] = "\n\n".join(filter(None, [schema.get("description"), listed]))
