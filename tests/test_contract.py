"""The contract against itself, against the inventory of the seeds, and against the extensions' schema."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jmespath
import jsonschema_rs
import pytest
from openapi_spec_validator import schemas, validate

from codegen.lifecycle import lifecycle_of
from mediarelay._core.actions import Response
from mediarelay._core.response import read_task, split
from mediarelay_contract.bundle import ContractError, bundle
from mediarelay_contract.contract import Contract, is_free, project
from mediarelay_contract.document import resolve

from .conftest import ROOT
from .samples import CONTRACT, good_content, methods

DOCUMENT = CONTRACT.document
EXTENSIONS = json.loads((ROOT / "spec" / "extensions.schema.json").read_text("utf-8"))
INVENTORY = ROOT / "spec" / "inventory.csv"
PROFILES = DOCUMENT["x-profiles"]
OPENAPI = jsonschema_rs.validator_for(dict(schemas.schema_v31))


FOR_EVERYBODY = {"systemGetPricing", "imagebedUploadImage"}
"""What is requested without a key."""


def documented_schemas() -> list[str]:
    """Return the names that a seed gives to its data models, by the inventory."""
    with INVENTORY.open(encoding="utf-8") as stream:
        return [row["title"] for row in csv.DictReader(stream) if row["kind"] == "schema"]


def extension_errors(kind: str, value: object) -> list[str]:
    """List what the extensions' schema has against a value."""
    validator = jsonschema_rs.Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": EXTENSIONS["$defs"]})
    return [error.message for error in validator.iter_errors(value)]


def schema_errors(name: str, value: object) -> list[str]:
    """List what one of the contract's schemas has against a value."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
    return [error.message for error in jsonschema_rs.Draft202012Validator(schema).iter_errors(value)]


def inventory() -> list[dict[str, str]]:
    """Return the rows of the inventory that name an operation."""
    with INVENTORY.open(encoding="utf-8") as stream:
        return [row for row in csv.DictReader(stream) if row["operation_id"]]


def every(key: str, node: Any) -> Iterator[Any]:
    """Yield every value under that key, however deep."""
    if isinstance(node, dict):
        for name, inner in node.items():
            if name == key:
                yield inner
            yield from every(key, inner)
    elif isinstance(node, list):
        for inner in node:
            yield from every(key, inner)


def test_is_valid_openapi() -> None:
    """The bundled contract is a valid OpenAPI 3.1 document, and says of every family what it is."""
    assert DOCUMENT["openapi"].startswith("3.1.")
    families = {route.operation["tags"][0] for route in CONTRACT.operations.values()}
    assert families == {tag["name"] for tag in DOCUMENT["tags"] if tag["description"]}
    validate(DOCUMENT)


@pytest.mark.parametrize("profile", PROFILES)
def test_each_projection_is_valid_openapi(profile: str) -> None:
    """Every profile names dialects that exist, and narrowed to it the contract is still a valid OpenAPI document."""
    assert extension_errors("profile", PROFILES[profile]) == []
    assert {PROFILES[profile]["submit"], PROFILES[profile]["query"]} <= set(DOCUMENT["x-dialects"])
    narrowed = project(DOCUMENT, profile)
    assert not [error.message for error in OPENAPI.iter_errors(narrowed)]
    # What only the whole contract is tried with costs seconds; narrowing could break no more than references.
    assert all(resolve(narrowed, {"$ref": reference}) for reference in set(every("$ref", narrowed)))


def test_no_two_components_share_a_name() -> None:
    """No name stands for two components, of whatever kind and capitals: generators make classes of them all."""
    names = [name.lower() for kind, named in DOCUMENT["components"].items() if kind != "examples" for name in named]
    assert len(names) == len(set(names))


def test_holds_every_operation_of_the_inventory() -> None:
    """Every operation of the inventory stands in the contract as inventoried; others give their reason."""
    wanted = {(row["operation_id"], row["method"], row["path"]) for row in inventory()}
    assert len({operation_id for operation_id, _, _ in wanted}) == 182
    held = {(name, route.method, route.path) for name, route in CONTRACT.operations.items()}
    assert wanted <= held
    assert {name for name, _, _ in held - wanted} == {
        name for name, route in CONTRACT.operations.items() if route.operation.get("x-companion")
    }


def test_holds_what_the_inventory_says_of_the_life_of_each() -> None:
    """What the inventory calls a submission has a task or an answer at once; what it calls a query is free."""
    for row in inventory():
        operation = CONTRACT.operations[row["operation_id"]].operation
        if row["lifecycle"] == "async-submit":
            assert operation["x-cost"] == "paid"
            assert "x-lifecycle" in operation
        if row["lifecycle"].endswith("query"):
            assert operation["x-cost"] == "free"


def test_holds_every_page_of_the_seeds() -> None:
    """Every page by which a seed documents an operation is named there, under its own title."""
    wanted = {(row["operation_id"], row["seed"], row["title"]) for row in inventory() if row["seed"] != "official"}
    held = {
        (name, page["seed"], page["title"])
        for name, route in CONTRACT.operations.items()
        for page in route.operation.get("x-documented-by", [])
    }
    assert held == wanted


@pytest.mark.parametrize("name", CONTRACT.operations)
def test_every_operation_says_what_it_must(name: str) -> None:
    """Every operation has a key, in the one header that all gateways know at the least, and well-formed extensions."""
    operation = CONTRACT.operations[name].operation
    if name in FOR_EVERYBODY:
        assert operation["security"] == []
    else:  # what every gateway knows at the least, or what only the account's holder has
        assert {"bearer", "dashboard"} & set(operation["security"][0])
        assert ("dashboard" in operation["security"][0]) <= name.startswith("system")
    assert all(set(way) <= set(DOCUMENT["components"]["securitySchemes"]) for way in operation["security"])
    assert operation["summary"]
    for key in ("cost", "confidence"):
        assert extension_errors(key, operation[f"x-{key}"]) == []
    if "x-documented-by" in operation:
        assert extension_errors("documented-by", operation["x-documented-by"]) == []
    if "x-free-when" in operation:
        assert extension_errors("free-when", operation["x-free-when"]) == []
    # A GET that starts work may be charged; it is one that somebody calls, not a query of ours.
    assert (CONTRACT.operations[name].method == "GET") <= (operation["x-cost"] == "free" or "x-method" in operation)


def test_the_inventory_lists_every_documented_schema() -> None:
    """The seed documents fifty data models, each of its own name."""
    assert len(documented_schemas()) == len(set(documented_schemas())) == 50


@pytest.mark.parametrize("name", documented_schemas())
def test_holds_every_documented_schema(name: str) -> None:
    """Every data model that a gateway documents stands in the contract under the name that it has there."""
    assert name in DOCUMENT["components"]["schemas"]


@pytest.mark.parametrize("name", CONTRACT.operations)
def test_words_about_streams_and_usage_are_well_formed(name: str) -> None:
    """What says how an operation streams, what it used, and whether it has a client, is valid and parses."""
    operation = CONTRACT.operations[name].operation
    for kind in ("stream", "usage", "websocket", "no-client"):
        if f"x-{kind}" in operation:
            assert extension_errors(kind, operation[f"x-{kind}"]) == []
    for expression in operation.get("x-usage", {}).values():
        jmespath.compile(expression)
    for kind in ("events", "when", "each"):
        for words in every(f"x-{kind}", operation["responses"]):
            assert extension_errors(kind, words) == []
    assert extension_errors("also-at", operation.get("x-also-at", ["/"])) == []


def test_no_field_of_a_request_has_a_default() -> None:
    """No default stands in the contract, since the generator would send it on the wire."""
    assert list(every("default", DOCUMENT["components"]["schemas"])) == []


def test_extensible_lists_take_other_values() -> None:
    """Model names, effect scenes and states that the contract does not know are valid."""
    body = {"model_name": "kling-v9-ultra", "effect_scene": "brand_new", "input": {"image": "https://x.example/a.png"}}
    assert CONTRACT.check_request("klingCreateEffects", body) == []
    assert CONTRACT.check_request("klingCreateText2Video", {"model_name": "kling-v9", "prompt": "a"}) == []
    assert schema_errors("KlingStatus", "resting") == []


def test_media_are_marked() -> None:
    """Every field that may hold a file says which kinds and forms it takes."""
    marks = list(every("x-upload", DOCUMENT))
    assert len(marks) >= 6
    assert [error for mark in marks for error in extension_errors("upload", mark)] == []


def test_rules_are_well_formed() -> None:
    """Every rule over several fields parses and has a message."""
    rules = [rule for rules in every("x-rules", DOCUMENT["components"]["schemas"]) for rule in rules]
    assert len(rules) > 20
    for rule in rules:
        assert extension_errors("rule", rule) == []
        for expression in (rule["rule"], rule.get("when", "@")):
            jmespath.compile(expression)


@pytest.mark.parametrize("name", list(DOCUMENT["components"]["schemas"]))
def test_examples_validate(name: str) -> None:
    """Every example of a schema, the seeds' own samples among them, is valid under it and keeps its rules."""
    schema = DOCUMENT["components"]["schemas"][name]
    for example in schema.get("examples", []):
        assert schema_errors(name, example) == []
        for rule in schema.get("x-rules", []):
            assert jmespath.search(rule.get("when", "@"), example) in (None, False, [], "") or jmespath.search(
                rule["rule"], example
            ), rule["message"]


def test_examples_of_errors_validate() -> None:
    """Every example of an error response is valid, and its code means what its status says."""
    operation = methods(waiting=True)[0]
    errors = {
        name: response
        for name, response in DOCUMENT["components"]["responses"].items()
        if response.get("content", {}).get("application/json", {}).get("schema")
        == {"$ref": "#/components/schemas/Error"}
    }
    assert len(errors) == 7
    for name, response in errors.items():
        for example in response["content"]["application/json"].get("examples", {}).values():
            assert schema_errors("Error", example["value"]) == []
            parsed = read_task(operation, Response(200, {}, json.dumps(example["value"]).encode()))
            assert parsed.error_kind is not None, name


@pytest.mark.parametrize(
    ("schema", "marks"),
    [
        ("VideoTaskResponse", ["abcd1234efgh", "https://example.com/video.mp4", 20231234]),
        ("KlingTask", [1722769557708]),
        ("KlingTextTask", [1722769557708]),
        ("KlingTask", ["814570891207524415", "e5577399-0114-4538-a12b-52cbd2bf9683", 1762237353241]),
        ("KlingImage2VideoRequest", ["宇航员站起身走了", "1:1", "kling-v2-5-turbo"]),
    ],
)
def test_the_seeds_samples_are_there(schema: str, marks: list[str | int]) -> None:
    """The sample of each of the four seeds stands as an example under the dialect that it documents."""
    examples = [json.dumps(one, ensure_ascii=False) for one in DOCUMENT["components"]["schemas"][schema]["examples"]]
    assert any(all(json.dumps(mark, ensure_ascii=False) in text for mark in marks) for text in examples)


def test_holds_an_example_for_every_scenario_of_the_seeds() -> None:
    """Where seeds have several pages for one submission, each scenario and named model is a valid, named example."""
    for row in inventory():
        if row["kind"] != "duplicate" or not row["note"].startswith(("scenario", "community model", "with image")):
            continue
        content = CONTRACT.operations[row["operation_id"]].operation["requestBody"]["content"]["application/json"]
        titles = [title for example in content["examples"].values() for title in re.split("; |, ", example["summary"])]
        assert row["title"].removesuffix("/predictions").endswith(tuple(titles)), row["title"]
        for example in content["examples"].values():
            assert CONTRACT.check_request(row["operation_id"], example["value"]) == []


@pytest.mark.parametrize("operation", methods(), ids=lambda operation: operation.id)
def test_lifecycles_are_well_formed(operation: Any) -> None:
    """Every lifecycle is valid, its expressions parse, what it names is there, and its query is free."""
    route = CONTRACT.operations[operation.id]
    if "x-lifecycle" not in route.operation:
        assert route.operation["x-cost"] == "free"
        return
    lifecycle = route.operation["x-lifecycle"]
    assert extension_errors("lifecycle", lifecycle) == []
    for key in ("result_at", "urls", "artefacts", "rows", "clip_seconds"):
        jmespath.compile(lifecycle.get(key, "@"))
    assert set(lifecycle.get("dialects", [])) <= set(DOCUMENT["x-dialects"])
    steps = [lifecycle.get("query"), lifecycle.get("content")]
    for step in [*steps, *(lifecycle.get(word, {}).get("query") for word in ("follow_up", "bulk_query"))]:
        assert step is None or is_free(CONTRACT.operations[step].operation, lifecycle.get("query_params", {}))
    if "query" in lifecycle and "dialects" not in lifecycle:
        query = CONTRACT.operations[lifecycle["query"]]
        assert (query.method, query.path) == ("GET", route.path + "/{task_id}")
        assert lifecycle["id_field"] in CONTRACT.resolve(CONTRACT.request_schema(operation.id))["properties"]
        assert route.operation["responses"]["200"]["links"]["query"]["operationId"] == lifecycle["query"]
        assert "callbacks" in route.operation


def test_no_word_of_a_lifecycle_is_dropped_on_the_way() -> None:
    """The generator knows every word that a lifecycle may hold, and refuses one that its classes have no place for."""
    words = set(EXTENSIONS["$defs"]["lifecycle"]["properties"])
    with pytest.raises(ContractError) as caught:
        lifecycle_of(DOCUMENT, {}, dict.fromkeys([*words, "lingers"]))
    assert str(caught.value).endswith("has no ['lingers']")


def response_examples(operation_id: str) -> dict[str, Any]:
    """Return the examples of an operation's good response."""
    examples = good_content(operation_id).get("application/json", {}).get("examples", {})
    return {name: CONTRACT.resolve(example)["value"] for name, example in examples.items()}


@pytest.mark.parametrize("operation", methods(waiting=True), ids=lambda operation: operation.id)
def test_lifecycles_find_what_was_made(operation: Any) -> None:
    """From a finished response of its kind, every lifecycle reads state, id and links."""
    if operation.lifecycle.dialects:
        return
    sample = CONTRACT.operations[operation.id].operation["x-lifecycle"]["sample"]
    data = {"task_id": "8145", "task_status": "succeed", "task_result": sample["result"]}
    assert schema_errors("KlingTaskResult", sample["result"]) == []
    parsed = read_task(operation, Response(200, {}, json.dumps({"code": 0, "data": data}).encode()))
    assert (parsed.state, parsed.id, list(parsed.urls)) == ("succeeded", "8145", sample["urls"])
    assert parsed.complete


@pytest.mark.parametrize(
    "operation",
    [one for one in methods(waiting=True) if one.lifecycle.dialects],
    ids=lambda operation: operation.id,
)
def test_examples_of_tasks_are_read_as_what_they_are_called(operation: Any) -> None:
    """The examples of a submission and of its query are read as the state that their names say, in a spoken dialect."""
    query = CONTRACT.operations[operation.id].operation["x-lifecycle"]["query"]
    examples = {**response_examples(query), "submitted": response_examples(operation.id)["submitted"]}
    assert {"submitted", "queued", "running", "succeeded", "failed"} <= set(examples)
    for name in ("submitted", "queued", "running", "succeeded", "failed"):
        parsed = read_task(operation, Response(200, {}, json.dumps(examples[name]).encode()))
        assert parsed.dialect in operation.lifecycle.dialects, name
        assert parsed.state in ({name} if name in ("succeeded", "failed") else {"queued", "running"}), name
        assert (parsed.id is not None) or name == "succeeded", name
        if name == "succeeded":
            assert parsed.complete or parsed.file_id
            assert bool(parsed.urls) == (operation.lifecycle.media != "data" and parsed.file_id is None)
        if name == "failed":
            assert parsed.reason


@pytest.mark.parametrize(
    "operation",
    [one for one in methods(waiting=True) if one.lifecycle.bulk_query],
    ids=lambda operation: operation.id,
)
def test_responses_about_many_tasks_come_apart_as_they_went_together(operation: Any) -> None:
    """A response about many tasks, valid by its own schema, splits into what the query for one says of each."""
    lifecycle = CONTRACT.operations[operation.id].operation["x-lifecycle"]
    single = [
        value for name, value in response_examples(lifecycle["query"]).items() if name in ("running", "succeeded")
    ]
    joined = jmespath.search(lifecycle["bulk_query"]["join"], single)
    assert CONTRACT.check_response(lifecycle["bulk_query"]["query"], 200, joined) == []
    assert jmespath.search(lifecycle["bulk_query"]["split"], joined) == single
    for example in response_examples(lifecycle["bulk_query"]["query"]).values():
        parsed = split(operation, Response(200, {}, json.dumps(example).encode()))
        assert [read_task(operation, one).state for one in parsed.values()] == ["running"]


@pytest.mark.parametrize("name", CONTRACT.operations)
def test_examples_of_responses_validate(name: str) -> None:
    """Every example of a good response keeps the schema beside it."""
    for example in response_examples(name).values():
        assert CONTRACT.check_response(name, 200, example) == []


@pytest.mark.parametrize("name", DOCUMENT["x-dialects"])
def test_dialects_read_their_samples(name: str) -> None:
    """Every dialect is well-formed, its samples are valid responses, and reading them gives what they say."""
    dialect = DOCUMENT["x-dialects"][name]
    assert extension_errors("dialect", dialect) == []
    operation = methods(waiting=True)[0]
    assert dialect.get("samples") or dialect.get("family_only")
    for sample in dialect.get("samples", []):
        parsed = read_task(operation, Response(sample.get("status", 200), {}, json.dumps(sample["response"]).encode()))
        assert parsed.dialect == name
        reported = {**parsed._asdict(), "error_kind": parsed.error_kind}
        for key in ("id", "state", "reason", "error_kind"):
            if key in sample:
                assert reported[key] == sample[key], (key, sample)
        assert list(parsed.urls) == sample.get("urls", [])
        for schema in dialect.get("replaces", {}).values():
            assert schema_errors(schema, sample["response"]) == []


def test_errors_are_well_formed() -> None:
    """Every code and status of the error table has a meaning and a hint; the core names operations that are there."""
    conformance = DOCUMENT["x-conformance"]
    assert extension_errors("conformance", conformance) == []
    assert set(conformance["core"]) <= set(CONTRACT.operations)
    table = DOCUMENT["x-errors"]
    for entry in [*table["codes"].values(), *table["statuses"].values()]:
        assert extension_errors("error", entry) == []
    for entry in table["words"]:
        assert extension_errors("error-words", entry) == []
        re.compile("|".join(entry["match"]))
    assert extension_errors("links", DOCUMENT["x-links"]) == []
    assert extension_errors("charges", DOCUMENT["x-charges"]) == []
    vendor = DOCUMENT["components"]["schemas"]["VendorError"]["properties"]["code"]["anyOf"][0]["enum"]
    assert {str(code) for code in vendor} <= set(table["codes"])


def test_literal_paths_go_before_templates() -> None:
    """Routes are ordered so that the overlapping templates never take what belongs to a literal path."""
    order = [route.path for route in CONTRACT.routes]
    paths = [
        "/kling/v1/videos/text2video/t-1",
        "/kling/v1/images/generations/t-1",
        "/kling/v1/videos/avatar/image2video",
    ]
    for path in paths:
        first = next(route for route in CONTRACT.routes if re.fullmatch(route.pattern, path))
        assert "{action" not in first.path, path
    assert order.index("/kling/v1/images/{action2}/{task_id}") < order.index("/kling/v1/{action}/{action2}/{task_id}")


def test_bundling_refuses_what_it_cannot_keep(tmp_path: Path) -> None:
    """A path that leads nowhere, one that the index forgets, and a key written twice each stop the bundling."""
    root = tmp_path / "openapi.yaml"
    family = tmp_path / "family.yaml"
    frame = "openapi: 3.1.1\ncomponents: {schemas: {}}\npaths:\n  /a: {$ref: 'family.yaml#/a'}\n"
    for text, complaint in (
        ("schemas: {}", "leads nowhere"),
        ("a: {get: {}}\nb: {get: {}}", "does not list"),
        ("a: {}\na: {}", "doubtful keys"),
    ):
        root.write_text(frame)
        family.write_text(text)
        with pytest.raises(ContractError, match=complaint):
            bundle(root)


def test_bundle_leaves_no_reference_outside(document: dict[str, Any]) -> None:
    """Every reference of the bundled contract leads to a place within it."""
    contract = Contract(document)
    references = [value for value in every("$ref", document) if isinstance(value, str)]
    assert len(references) > 500
    for reference in references:
        assert reference.startswith("#/")
        assert contract.resolve({"$ref": reference}) is not None
