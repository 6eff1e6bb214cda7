"""Read request bodies as strictly as the vendors do, and name what cannot be read."""

from __future__ import annotations

import base64
import json
import math
import zlib
from collections.abc import Mapping
from typing import Any, NoReturn

from starlette.datastructures import FormData, UploadFile

from mediarelay_contract.contract import Contract

from .refusal import Refusal

MAX_BYTES = 64 * 1024**2
_GZIP = b"\x1f\x8b"


def unpack(raw: bytes, encoding: str) -> bytes:
    """Return the body that was sent under some Content-Encoding.

    Raises:
        Refusal: It is too large, is packed in a way that the mock does not know, or is damaged.
    """
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        if raw.startswith(_GZIP):
            raise Refusal(400, 1200, "the body is compressed by gzip, but no Content-Encoding: gzip says so")
    elif encoding in ("gzip", "x-gzip"):
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            raw = unpacker.decompress(raw, MAX_BYTES + 1)
        except zlib.error as error:
            raise Refusal(400, 1200, f"the body is not the gzip that its Content-Encoding promises: {error}") from None
        if not unpacker.eof and len(raw) <= MAX_BYTES:
            raise Refusal(400, 1200, "the body is gzip that breaks off")
    else:
        raise Refusal(
            400, 1200, f"a body with Content-Encoding {encoding[:40]!r} cannot be read: send it plain, or by gzip"
        )
    if len(raw) > MAX_BYTES:
        raise Refusal(400, 1200, f"the body has more than {MAX_BYTES} bytes")
    return raw


def parse(raw: str | bytes, where: str = "the body") -> Any:
    """Return JSON as a value that can be kept, and sent back as JSON.

    Python reads more than JSON has (NaN), and text that no encoding can write (half of a surrogate pair).

    Raises:
        Refusal: It is no such JSON.
    """

    def refuse(word: str) -> NoReturn:
        raise Refusal(400, 1200, f"{where} holds {word}, which is no JSON: send a number, or null")

    try:
        value = json.loads(raw, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, 1200, f"{where} is not JSON: {error}") from None
    _check(value, where)
    return value


def _check(value: Any, where: str) -> None:
    # Without recursion: what json.loads has just read may be as deep as the stack allows.
    waiting = [value]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, dict):
            waiting += inner
            waiting += inner.values()
        elif isinstance(inner, list):
            waiting += inner
        elif isinstance(inner, float) and not math.isfinite(inner):
            raise Refusal(400, 1200, f"{where} holds a number that is too large")
        elif isinstance(inner, str):
            try:
                inner.encode()
            except UnicodeEncodeError as error:
                half = ascii(inner[error.start])[1:-1]
                raise Refusal(400, 1200, f"{where} holds {half}, a lone half of a surrogate pair: no text") from None


async def read_form(form: FormData, contract: Contract, operation_id: str, kind: str) -> dict[str, Any]:
    """Return a form as the JSON that it stands for: text by the contract's types, files as Base64, repeats as lists.

    Raises:
        Refusal: A field that is no text by the contract is no JSON.
    """
    schema = contract.resolve(contract.request_schema(operation_id, kind))
    body: dict[str, Any] = {}
    for name in form:
        sort = contract.resolve(schema["properties"].get(name, {}))
        repeated = sort.get("type") == "array" and (len(form.getlist(name)) > 1 or name.endswith("[]"))
        if repeated:
            body[name] = [await _part(value, contract.resolve(sort["items"]), name) for value in form.getlist(name)]
        else:
            body[name] = await _part(form[name], sort, name)
    return body


async def _part(value: UploadFile | str, schema: Mapping[str, Any], name: str) -> Any:
    if not isinstance(value, str):
        return base64.b64encode(await value.read()).decode()
    branches = [schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    kinds = {branch["type"] for branch in branches if isinstance(branch.get("type"), str)}
    if not kinds or kinds == {"string"}:
        return value
    if kinds == {"boolean"} and value in ("True", "False"):  # as Python's clients write it, and Go reads it
        return value == "True"
    try:
        return parse(value, f"the field {name}")
    except Refusal:
        if "string" in kinds:
            return value
        raise
