"""OpenAPI 3.1 in the words of 3.0, for tools that read no other.

What 3.0 has no word for is dropped, never guessed; what it says in another way is said so. `null` beside a reference
becomes `nullable` around it, as tools read that, though 3.0 taken by the letter forbids null there.
"""

from __future__ import annotations

from typing import Any

from .document import Document

# fmt: off
_KEPT = {
    "title", "multipleOf", "maximum", "minimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
    "uniqueItems", "maxProperties", "minProperties", "required", "enum", "type", "not", "allOf", "oneOf",
    "anyOf", "items", "properties", "additionalProperties", "description", "format", "default", "nullable",
    "discriminator", "readOnly", "writeOnly", "example", "externalDocs", "deprecated", "xml",
    "exclusiveMinimum", "exclusiveMaximum",
}
# fmt: on
_OF_TYPE = {
    "string": ("maxLength", "minLength", "pattern", "format"),
    "number": ("multipleOf", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"),
    "integer": ("multipleOf", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"),
    "array": ("items", "maxItems", "minItems", "uniqueItems"),
    "object": ("properties", "required", "additionalProperties", "maxProperties", "minProperties"),
    "boolean": (),
}
_ALL_OF_TYPE = frozenset(key for keys in _OF_TYPE.values() for key in keys)
_PYTHON: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}
_DATA = ("example", "value", "default")


def downgrade(document: Document) -> Document:
    """Return a bundled document of OpenAPI 3.1 as one of 3.0.3; what was given is left as it is."""
    info = {key: value for key, value in document["info"].items() if key != "summary"}
    if "license" in info:
        info["license"] = {key: value for key, value in info["license"].items() if key != "identifier"}
    dropped = ("openapi", "info", "webhooks", "jsonSchemaDialect", "components")
    rest = {
        key: value if key.startswith("x-") else _walk(value) for key, value in document.items() if key not in dropped
    }
    components = {
        kind: {name: _schema(one) if kind == "schemas" else _walk(one) for name, one in named.items()}
        for kind, named in document.get("components", {}).items()
        if kind != "pathItems"
    }
    return {"openapi": "3.0.3", "info": info, **rest, "components": components}


def _walk(node: Any) -> Any:
    """Go through what is no schema."""
    if isinstance(node, list):
        return [_walk(one) for one in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):  # 3.0 lets nothing stand beside it
        return {"$ref": node["$ref"]}
    return {
        key: value if key in _DATA or key.startswith("x-") else _schema(value) if key == "schema" else _walk(value)
        for key, value in node.items()
    }


def _schema(node: Any) -> Document:
    if not isinstance(node, dict):
        return {} if node else {"not": {}}
    if "$ref" in node:
        beside = _schema({key: value for key, value in node.items() if key != "$ref"})
        return {"allOf": [{"$ref": node["$ref"]}], **beside} if beside else {"$ref": node["$ref"]}
    said = _choices(_types(_words(node)))
    found = {key: value for key, value in said.items() if key in _KEPT or key.startswith("x-")}
    for key in ("allOf", "anyOf", "oneOf"):
        if key in found:
            found[key] = [_schema(one) for one in found[key]]
    for key in ("not", "items"):
        if key in found:
            found[key] = _schema(found[key])
    if isinstance(found.get("additionalProperties"), dict):
        found["additionalProperties"] = _schema(found["additionalProperties"])
    if "properties" in found:
        found["properties"] = {name: _schema(one) for name, one in found["properties"].items()}
    if found.get("type") == "array":
        found.setdefault("items", {})
    if not found.get("required", True):  # 3.0 forbids a list of nothing
        del found["required"]
    return found


def _words(node: Document) -> Document:
    """Say what 3.0 has another word for."""
    said = dict(node)
    if "const" in said:
        said["enum"] = [said.pop("const")]
    if said.get("examples"):
        said.setdefault("example", said["examples"][0])
    for limit in ("Minimum", "Maximum"):
        bound = said.get(f"exclusive{limit}")
        if bound is not None and not isinstance(bound, bool):
            said[limit.lower()], said[f"exclusive{limit}"] = bound, True
    if "contentEncoding" in said and said.get("type") == "string":
        said.setdefault("format", "byte" if said["contentEncoding"] == "base64" else "binary")
    if "patternProperties" in said:
        said.setdefault("additionalProperties", True)
    return said


def _types(said: Document) -> Document:
    """Say several types as a choice, and null as `nullable`."""
    kinds = said.get("type")
    if kinds is None:
        return said
    named = [kinds] if isinstance(kinds, str) else list(kinds)
    others = [kind for kind in named if kind != "null"]
    nullable = {"nullable": True} if len(others) < len(named) else {}
    if not others:
        return {**{key: value for key, value in said.items() if key != "type"}, **nullable, "enum": [None]}
    if len(others) == 1:
        return {**said, "type": others[0], **nullable}
    around = {key: value for key, value in said.items() if key not in (*_ALL_OF_TYPE, "type", "enum")}
    choice = [{**_part(said, kind), **nullable} for kind in others]
    if "anyOf" in around or "oneOf" in around:
        return {**around, "allOf": [*around.get("allOf", ()), {"anyOf": choice}]}
    return {**around, "anyOf": choice}


def _part(said: Document, kind: str) -> Document:
    """Return what a schema of several types says of one of them."""
    part: Document = {"type": kind, **{key: said[key] for key in _OF_TYPE[kind] if key in said}}
    if "enum" in said:
        part["enum"] = [one for one in said["enum"] if one is None or _is(one, kind)]
    return part


def _is(value: Any, kind: str) -> bool:
    return isinstance(value, _PYTHON[kind]) and (kind == "boolean" or not isinstance(value, bool))


def _choices(said: Document) -> Document:
    """Say a choice of null as `nullable`: of the one other schema, or else around them."""
    for key in ("anyOf", "oneOf"):
        choices = said.get(key, ())
        others = [one for one in choices if one != {"type": "null"}]
        if len(others) == len(choices):
            continue
        around = {name: value for name, value in said.items() if name != key}
        if len(others) > 1:
            return {**around, key: others, "nullable": True}
        only = others[0]
        if "$ref" in only:
            return {"allOf": [only], **around, "nullable": True}
        found = {**_choices(_types(_words(only))), **around, "nullable": True}
        if None not in found.get("enum", [None]):
            found["enum"] = [*found["enum"], None]
        return found
    return said
