"""What generated documentation says beside the contract's own descriptions."""

from __future__ import annotations

from mediarelay_contract.document import Document, operations


def describe(document: Document) -> None:
    """Add to every operation the pages that document it, and to every schema its rules over several fields."""
    for _, _, operation in operations(document):
        _append_pages(operation)
    for schema in document["components"]["schemas"].values():
        if "x-rules" in schema:
            _append_rules(schema)


def _append_pages(operation: Document) -> None:
    """Print the seeds' own titles below the description, so that searching for them finds the operation."""
    pages = [
        f"{page['section']} / {page['title']} (seed {page['seed']})" for page in operation.get("x-documented-by", [])
    ]
    told = [f"Facts: {operation['x-confidence']}."] if "x-confidence" in operation else []
    if pages:
        listed = "Documented as: " + "; ".join(pages) + "."
        told.insert(0, listed)
    operation["description"] = "\n\n".join(filter(None, [operation.get("description"), " ".join(told)]))


def _append_rules(schema: Document) -> None:
    listed = "Rules over several fields: " + "; ".join(rule["message"] for rule in schema["x-rules"]) + "."
    schema["description"] = "\n\n".join(filter(None, [schema.get("description"), listed]))
