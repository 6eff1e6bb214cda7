"""A body as the parts of a form: files as files, everything else as text."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any

from mediarelay_contract.contract import Contract

Part = tuple[str, tuple[str | None, bytes] | tuple[str | None, bytes, str]]


def as_parts(contract: Contract, operation_id: str, body: Mapping[str, Any]) -> list[Part]:
    """Return the parts of a form; files are Base64 in the body, and lists become parts of one name."""
    schema = contract.resolve(contract.request_schema(operation_id))
    parts: list[Part] = []
    for name, value in body.items():
        upload = _upload(contract, schema.get("properties", {}).get(name, {}))
        for one in value if isinstance(value, list) else [value]:
            if upload is None:
                parts.append((name, (None, _text(one).encode())))
            else:
                kind = next(iter(upload.get("kinds", ["application/octet-stream"])))
                parts.append((name, (f"file.{kind.rpartition('/')[2]}", base64.b64decode(one), kind)))
    return parts


def _upload(contract: Contract, schema: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return what the contract says of a field's file; None where it holds none."""
    schema = contract.resolve(dict(schema))
    if schema.get("format") == "binary" or "x-upload" in schema:
        upload: Mapping[str, Any] = schema.get("x-upload", {})
        return upload if "multipart" in upload.get("accepts", ["multipart"]) else None
    branches = [*schema.get("anyOf", ()), *schema.get("oneOf", ()), *([schema["items"]] if "items" in schema else ())]
    return next((found for one in branches if (found := _upload(contract, one)) is not None), None)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
