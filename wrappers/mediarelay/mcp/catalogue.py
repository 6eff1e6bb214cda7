"""What can be bought, and with which arguments: read off the contract for the operation that is named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.charges import MODEL_FIELDS
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.contract import Contract, UnknownOperation
from mediarelay_contract.document import Document, branches
from mediarelay_contract.language import localised, tr
from mediarelay_contract.limits import describe

from .._io.arguments import fields
from ..errors import InvalidInput

_REFERENCE = "#/components/schemas/"


def offered(contract: Contract, name: str) -> Operation:
    """Return an operation that an agent may buy, by `family.name` or by the contract's operationId.

    Raises:
        InvalidInput: There is none, or it is none of those: what is free manages keys and files, and a conversation
            needs a connection of its own.
    """
    try:
        operation = find_operation(contract.find(name))
    except UnknownOperation as error:
        raise InvalidInput(localised(str(error))) from None
    if not is_offered(operation):
        raise InvalidInput(tr("{name} makes nothing that can be bought here; list_models names what does", name=name))
    return operation


def is_offered(operation: Operation) -> bool:
    """Whether an agent may buy it."""
    return operation.paid and operation.messages is None


def offers(contract: Contract) -> Iterator[Operation]:
    """Yield what an agent may buy."""
    for operation_id in contract.operations:
        if contract.has_method(operation_id) and is_offered(operation := find_operation(operation_id)):
            yield operation


def families(contract: Contract) -> list[dict[str, Any]]:
    """List all that can be bought, by family, in few words."""
    about = {tag["name"]: tag.get("description", "") for tag in contract.document["tags"]}
    found: dict[str, list[str]] = {}
    for operation in offers(contract):
        found.setdefault(operation.family, []).append(f"{operation.name} ({operation.lifecycle.media})")
    return [{"family": name, "about": about.get(name, ""), "operations": names} for name, names in found.items()]


def search(contract: Contract, media: str | None, words: str | None) -> list[dict[str, Any]]:
    """List what makes a kind of media, or is called by some words, each with what it is and the models known of it."""
    sought = (words or "").lower().split()
    found = []
    for operation in offers(contract):
        one = offer(contract, operation)
        text = " ".join([one["operation"], one["about"], *one["models"]]).lower()
        if media in (None, operation.lifecycle.media) and all(word in text for word in sought):
            found.append(one)
    return found


def offer(contract: Contract, operation: Operation) -> dict[str, Any]:
    """Describe one operation in few words."""
    return {
        "operation": f"{operation.family}.{operation.name}",
        "makes": operation.lifecycle.media,
        "about": contract.operations[operation.id].operation["summary"],
        "models": known_models(contract, operation),
    }


def known_models(contract: Contract, operation: Operation) -> list[str]:
    """List the models that the contract knows of an operation."""
    return [
        value
        for name, schema, _ in fields(contract, operation.id)
        if operation.places.get(name, ("", name))[1] in MODEL_FIELDS
        for branch in branches(contract.document, schema)
        for value in branch.get("enum", ())
    ]


def arguments_schema(contract: Contract, operation: Operation) -> Document:
    """Return the JSON Schema of an operation's arguments, complete in itself."""
    needed: dict[str, Document] = {}
    properties, required = {}, []
    for name, schema, is_required in fields(contract, operation.id):
        if operation.places.get(name, ("", name))[0] == "prompt":
            schema = {"type": "string", "description": f"The text alone, in place of `{operation.prompt['field']}`."}
        properties[name] = _plain(contract, schema, needed)
        required += [name] if is_required else []
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
        **({"$defs": needed} if needed else {}),
    }


def _plain(contract: Contract, node: Any, needed: dict[str, Document]) -> Any:
    """Return a part of the contract as JSON Schema alone, with what it refers to put into `needed`."""
    if isinstance(node, list):
        return [_plain(contract, one, needed) for one in node]
    if not isinstance(node, dict):
        return node
    if isinstance(reference := node.get("$ref"), str) and reference.startswith(_REFERENCE):
        name = reference.removeprefix(_REFERENCE)
        if name not in needed:
            needed[name] = {}  # before its parts, which may refer to it
            needed[name] = _plain(contract, contract.document["components"]["schemas"][name], needed)
        node = {**node, "$ref": f"#/$defs/{name}"}
    plain = {key: _plain(contract, one, needed) for key, one in node.items() if not _is_extension(key)}
    if media := node.get("x-upload"):
        limits = describe(media)
        taken = "a URL" if media["accepts"] == ["url"] else "a URL, or a file name below the server's folder"
        more = f"Takes {taken}{f' ({limits})' if limits else ''}."
        plain["description"] = f"{plain.get('description', '')} {more}".strip()
        plain.pop("not", None)  # which forms of Base64 the gateway refuses is no concern of those who name files
    return plain


def _is_extension(key: str) -> bool:
    return key.startswith("x-")
