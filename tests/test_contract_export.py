"""The contract as one file for other tools: what stays in it, and that OpenAPI 3.0 says the same."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml
from openapi_spec_validator import schemas, validate

from mediarelay_contract.contract import load_contract
from mediarelay_contract.document import operations, resolve
from mediarelay_contract.downgrade import downgrade
from mediarelay_contract.export import UnknownPart, export

from .commands import run

OPENAPI = {
    "3.0": jsonschema_rs.Draft4Validator(dict(schemas.schema_v30)),
    "3.1": jsonschema_rs.validator_for(dict(schemas.schema_v31)),
}


@cache
def exported(profile: str | None = None, family: str | None = None, openapi: str = "3.1") -> dict[str, Any]:
    """Return the contract as it is exported, made once."""
    return export(load_contract(), profile=profile, families=[family] if family else [], openapi=openapi)


def schema(node: Any) -> dict[str, Any]:
    """Return a schema of 3.1 in 3.0."""
    document = {"info": {}, "paths": {}, "components": {"schemas": {"A": node}}}
    found: dict[str, Any] = downgrade(document)["components"]["schemas"]["A"]
    return found


def as_read(node: Any) -> Any:
    """Return a schema of 3.0 as tools read it: `nullable` takes null, whatever stands beside it."""
    if isinstance(node, list):
        return [as_read(one) for one in node]
    if not isinstance(node, dict):
        return node
    read = {key: value if key == "example" else as_read(value) for key, value in node.items() if key != "nullable"}
    for limit in ("Minimum", "Maximum"):
        if read.get(f"exclusive{limit}") is True:
            read[f"exclusive{limit}"] = read.pop(limit.lower())
    return {"anyOf": [read, {"type": "null"}]} if node.get("nullable") is True else read


@pytest.mark.parametrize("openapi", OPENAPI)
@pytest.mark.parametrize("profile", [None, *load_contract()["x-profiles"]])
def test_is_valid_openapi(profile: str | None, openapi: str) -> None:
    """In either version, whole or of one kind of gateway, the document is valid by the schema of OpenAPI."""
    found = exported(profile, None, openapi)
    assert found["openapi"].startswith(openapi)
    assert not [error.message for error in OPENAPI[openapi].iter_errors(found)]


@pytest.mark.parametrize("openapi", OPENAPI)
def test_a_family_is_valid_by_itself(openapi: str) -> None:
    """One family alone has its operations, tag and components, whose references all lead somewhere, and no others."""
    found = exported("kling", "kling", openapi)
    validate(found)
    assert [tag["name"] for tag in found["tags"]] == ["kling"]
    assert {operation["tags"][0] for _, _, operation in operations(found)} == {"kling"}
    text = json.dumps(found)
    unused = [name for name in found["components"]["schemas"] if f'"#/components/schemas/{name}"' not in text]
    assert unused == []
    assert list(found["components"]["securitySchemes"]) == ["bearer"]


def test_a_profile_leaves_its_own_responses() -> None:
    """Of the shapes of a response those of one kind of gateway are left, as schemas and as examples."""
    whole, mine = exported(None, "kling"), exported("flat", "kling")
    assert {"KlingTask", "VideoTaskResponse"} <= set(whole["components"]["schemas"])
    assert "KlingTask" not in mine["components"]["schemas"]
    examples = resolve(mine, mine["paths"]["/kling/v1/videos/text2video"]["post"]["responses"]["200"])["content"]
    assert examples["application/json"]["examples"]
    assert all("data" not in one["value"] for one in examples["application/json"]["examples"].values())


def test_examples_stand_at_the_media_type() -> None:
    """Every body of a request, and every JSON that comes back with 200, has an example where importers look."""
    found = exported()
    bare = []
    for _, _, operation in operations(found):
        bodies = {"request": operation.get("requestBody", {}), "200": operation["responses"].get("200", {})}
        for which, body in bodies.items():
            for kind, media in resolve(found, body).get("content", {}).items():
                if (which == "request" or "json" in kind) and not ("example" in media or media.get("examples")):
                    bare.append((operation["operationId"], which, kind))
    assert bare == []


def test_callbacks_stand_in_their_operations() -> None:
    """No callback is a reference, which stops some generators, and each has an operationId that nothing else has."""
    found = exported()
    callbacks = [one for _, _, operation in operations(found) for one in operation.get("callbacks", {}).values()]
    assert len(callbacks) > 10
    assert not [one for one in callbacks if "$ref" in one]
    names = [item["post"]["operationId"] for one in callbacks for item in one.values()]
    names += [operation["operationId"] for _, _, operation in operations(found)]
    assert len(names) == len(set(names))


def test_3_0_takes_what_3_1_takes() -> None:
    """Every example of the contract is valid under the same schema in OpenAPI 3.0, as tools read that."""
    old = exported(openapi="3.0")
    components = as_read(old["components"]["schemas"])
    wrong = []
    for name, one in exported()["components"]["schemas"].items():
        if "examples" not in one:
            continue
        root = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": components}}
        validator = jsonschema_rs.Draft202012Validator(root)
        wrong += [(name, error.message) for value in one["examples"] for error in validator.iter_errors(value)]
    assert wrong == []


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ({"type": ["string", "null"], "enum": ["a", None]}, {"type": "string", "nullable": True, "enum": ["a", None]}),
        ({"const": "a"}, {"enum": ["a"]}),
        (
            {"type": ["string", "integer"], "minLength": 1, "minimum": 0, "enum": ["a", 1], "title": "T"},
            {
                "title": "T",
                "anyOf": [
                    {"type": "string", "minLength": 1, "enum": ["a"]},
                    {"type": "integer", "minimum": 0, "enum": [1]},
                ],
            },
        ),
        (
            {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}], "description": "D"},
            {"allOf": [{"$ref": "#/components/schemas/A"}], "description": "D", "nullable": True},
        ),
        (
            {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]},
            {"type": "string", "enum": ["a", None], "nullable": True},
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
            {"anyOf": [{"type": "string"}, {"type": "integer"}], "nullable": True},
        ),
        ({"type": "null"}, {"nullable": True, "enum": [None]}),
        ({"type": "integer", "exclusiveMinimum": 0}, {"type": "integer", "minimum": 0, "exclusiveMinimum": True}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": "string", "examples": ["a", "b"]}, {"type": "string", "example": "a"}),
        (
            {"$ref": "#/components/schemas/A", "description": "D"},
            {"allOf": [{"$ref": "#/components/schemas/A"}], "description": "D"},
        ),
        ({"type": "object", "propertyNames": {"pattern": "a"}, "required": []}, {"type": "object"}),
        (
            {"type": "object", "properties": {"type": {"type": ["string", "null"]}, "const": {"const": 1}}},
            {"type": "object", "properties": {"type": {"type": "string", "nullable": True}, "const": {"enum": [1]}}},
        ),
    ],
)
def test_3_0_has_its_own_words(new: dict[str, Any], old: dict[str, Any]) -> None:
    """What 3.0 says in another way is said so, and what it has no word for is dropped."""
    before = json.dumps(new)
    assert schema(new) == old
    assert json.dumps(new) == before


def test_the_contract_stays_as_it_is() -> None:
    """Exporting changes nothing of the contract that it is given."""
    document = load_contract()
    before = json.dumps(document)
    for openapi in OPENAPI:
        export(document, profile="kling", families=["kling"], openapi=openapi)
    assert json.dumps(document) == before


def test_names_that_are_not_there_are_refused() -> None:
    """A family or profile that is not there is refused by name, with those that are."""
    with pytest.raises(UnknownPart, match=r"klang: unknown; these are there: .*kling"):
        export(load_contract(), families=["klang"])
    with pytest.raises(UnknownPart, match="new-api-d"):
        export(load_contract(), profile="klang")


def test_the_command_writes_by_suffix(tmp_path: Path) -> None:
    """The command writes JSON or YAML by the file's suffix, to standard output without one, and refuses with 2."""
    words = ("contract", "export", "--profile", "kling", "--family", "video-unified", "--openapi", "3.0")
    yml, js = tmp_path / "new" / "openapi.yaml", tmp_path / "openapi.json"
    assert run({}, *words, "-o", str(yml)).returncode == 0
    assert run({}, *words, "-o", str(js)).returncode == 0
    assert yaml.safe_load(yml.read_text("utf-8")) == json.loads(js.read_text("utf-8"))
    assert json.loads(run({}, *words).stdout)["tags"][0]["name"] == "video_unified"
    refused = run({}, "contract", "export", "--profile", "klang")
    assert refused.returncode == 2
    assert "one-hub" in refused.stderr
