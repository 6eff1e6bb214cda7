"""Where gateways' own documents differ from the contract: what is found, how it is named, what is known already."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from mediarelay_contract.contract import load_contract
from mediarelay_contract.diff.compare import Difference, compare, our_operations
from mediarelay_contract.diff.draft import draft
from mediarelay_contract.diff.known import Known, load_known
from mediarelay_contract.diff.reading import Unreadable, read
from mediarelay_contract.diff.wording import LONGEST, Report, as_json, as_markdown, as_text, sentence

ROOT = Path(__file__).resolve().parent.parent
KNOWN = ROOT / "spec" / "known-differences.yaml"
NEW_API = ROOT / "spec" / "known" / "new-api.json"


@cache
def known() -> Known:
    """Return the contract's known differences."""
    return load_known(KNOWN, load_contract())


def changed(change: Callable[[dict[str, Any]], None]) -> list[Difference]:
    """Return what is new in New API's document after a change."""
    document = json.loads(NEW_API.read_text("utf-8"))
    change(document)
    return known().sort(compare(load_contract(), read(json.dumps(document)))).new


def report(new: list[Difference], **further: Any) -> Report:
    """Return a report of such differences."""
    return Report(**{"title": "X 1", "operations": 1, "new": new, "known": [], "unread": [], **further})


def small(schema: dict[str, Any], *, response: bool = False, version: str = "3.0.1") -> str:
    """Return a document with one operation that the contract has, and this schema."""
    content = {"content": {"application/json": {"schema": schema}}}
    operation: dict[str, Any] = {"responses": {"200": {"description": "", **(content if response else {})}}}
    if not response:
        operation["requestBody"] = content
    return json.dumps({"openapi": version, "paths": {"/v1/rerank": {"post": operation}}})


def at(rows: list[Difference], place: str) -> list[tuple[str, str, Any, Any]]:
    """Return what differs at a place."""
    return [(row.kind, row.direction, row.theirs, row.ours) for row in rows if row.place == place]


def rows_of(text: str) -> list[Difference]:
    """Return every difference of a document, known or not."""
    return list(compare(load_contract(), read(text)))


# -- the baseline


def test_the_baseline_is_judged_to_the_last_row() -> None:
    """Every difference of New API's document from the contract of today is explained, and each rule explains some."""
    for judged in known().judged:
        rows = judged.rows(load_contract())
        assert [row for row in rows if judged.explain(row) is None] == []
        used = {id(rule) for row in rows if (rule := judged.explain(row))}
        assert [rule.why for rule in judged.rules if id(rule) not in used] == []
        assert len(rows) > 1000


def test_the_document_that_was_judged_has_every_operation() -> None:
    """The copy in the repository holds the 43 operations that New API documents, its twins included."""
    assert len(read(NEW_API.read_text("utf-8")).operations) == 43
    assert changed(lambda _: None) == []


# -- what they change is found and named


def test_a_changed_field_is_found() -> None:
    """A field that they give another type is named with both types."""

    def change(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["RerankRequest"]["properties"]["top_n"]["type"] = "string"

    rows = changed(change)
    assert at(rows, "top_n") == [("type", "more", "string", "integer"), ("type", "less", "string", "integer")]
    assert "top_n: may be string, too; in the contract it is integer" in [sentence(row) for row in rows]


def test_a_new_operation_is_found() -> None:
    """An operation that the contract lacks is named by method, path and title."""

    def change(document: dict[str, Any]) -> None:
        document["paths"]["/v1/brand/new"] = {"post": {"summary": "Brand new", "responses": {}}}

    (row,) = changed(change)
    assert row == Difference("POST /v1/brand/new", "", "", "", "operation", "more", "Brand new", None)


def test_a_removed_operation_is_found() -> None:
    """An operation that they documented and document no more is news, though many others are not in theirs."""
    (row,) = changed(lambda document: document["paths"].pop("/v1/rerank"))
    assert (row.operation, row.kind, row.direction) == ("POST /v1/rerank", "operation", "less")


def test_a_removed_word_is_found() -> None:
    """A word of an enumeration that they list no more is named, though others are missing there since long."""

    def change(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["ChatCompletionRequest"]["properties"]["reasoning_effort"]["enum"].remove(
            "low"
        )

    (row,) = changed(change)
    assert at([row], "reasoning_effort") == [("word", "less", None, "low")]
    assert sentence(row) == "reasoning_effort: the word 'low' is not in theirs"


def test_a_required_field_is_found() -> None:
    """A field that they newly require is named, as they take less than before."""

    def change(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["SpeechRequest"]["required"].append("speed")

    (row,) = changed(change)
    assert at([row], "speed") == [("required", "less", True, False)]
    assert sentence(row) == "speed: required; in the contract it is not"


def test_a_removed_field_is_found() -> None:
    """A field that they documented and document no more is news, whatever the rules say of missing fields."""

    def change(document: dict[str, Any]) -> None:
        del document["components"]["schemas"]["RerankRequest"]["properties"]["top_n"]

    assert at(changed(change), "top_n") == [("field", "less", None, "integer")]


def test_limits_media_types_and_statuses_are_found() -> None:
    """A limit, a media type and a status that they add are named each."""

    def change(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["RerankRequest"]["properties"]["top_n"]["maximum"] = 5
        rerank = document["paths"]["/v1/rerank"]["post"]
        rerank["requestBody"]["content"]["text/csv"] = {}
        rerank["responses"]["418"] = {"description": ""}

    found = {(row.place, row.kind, row.direction) for row in changed(change)}
    assert found == {("top_n", "maximum", "less"), ("text/csv", "media type", "more"), ("418", "status", "more")}


# -- how documents write the same


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "properties": {"top_n": {"type": "integer", "nullable": True}}},
        {"properties": {"top_n": {"type": ["integer", "null"]}}},
        {"allOf": [{"type": "object"}, {"properties": {"top_n": {"anyOf": [{"type": "integer"}, {"type": "null"}]}}}]},
        {
            "oneOf": [
                {"type": "object", "properties": {"top_n": {"type": "integer"}}},
                {"type": "object", "properties": {"top_n": {"type": "null"}}},
            ]
        },
    ],
)
def test_the_same_is_the_same_however_it_is_composed(schema: dict[str, Any]) -> None:
    """What may be null is found alike in the words of 3.0, of 3.1, in parts and as alternatives."""
    assert ("type", "more", "null", "integer") in at(rows_of(small(schema)), "top_n")


def test_required_in_a_response_is_a_promise() -> None:
    """A field that they require in a response is one that they answer more, not one that they take less."""
    rows = rows_of(small({"required": ["meta"], "properties": {"meta": {"type": "object"}}}, response=True))
    assert ("required", "more", True, False) in at(rows, "meta")
    rows = rows_of(small({"properties": {"results": {"type": "array"}}}, response=True))
    assert ("required", "less", False, True) in at(rows, "results")


def test_schemas_that_hold_themselves_end() -> None:
    """A schema within itself is followed once."""
    document = json.loads(small({"$ref": "#/components/schemas/Tree"}))
    tree = {
        "type": "object",
        "properties": {"query": {"type": "string"}, "child": {"$ref": "#/components/schemas/Tree"}},
    }
    document["components"] = {"schemas": {"Tree": tree}}
    assert [row.place for row in rows_of(json.dumps(document)) if "child" in row.place] == ["child"]


# -- what can be read, and what cannot


def test_what_is_no_openapi_is_read_as_far_as_it_goes() -> None:
    """Broken references, paths that are no objects and schemes of no known type are named, and hide nothing else."""
    document = json.loads(small({"properties": {"query": {"$ref": "#/nowhere"}, "extra": {"type": "string"}}}))
    document["paths"]["/broken"] = "text"
    document["paths"]["/v1/x"] = {"get": "text", "x-other": 1}
    document["components"] = {"securitySchemes": {"Combination1": {"type": "combination"}}}
    theirs = read(json.dumps(document))
    assert [
        row.place for row in compare(load_contract(), theirs) if row.kind == "field" and row.direction == "more"
    ] == ["extra"]
    assert theirs.unread == [
        "/broken: not an object, so its operations are unknown",
        "GET /v1/x: not an object",
        "security scheme Combination1: OpenAPI has no type 'combination'",
        "the reference #/nowhere leads nowhere",
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a: [", "neither JSON nor YAML"),
        ("<html></html>", "the document is no object"),
        ("[]", "the document is no object"),
        ('{"openapi": "3.0.1"}', "the document has no paths (its version: 3.0.1)"),
        ('{"swagger": "2.0", "paths": {}}', "this is Swagger 2.0; only OpenAPI 3 is read"),
    ],
)
def test_what_is_no_document_is_refused(text: str, why: str) -> None:
    """What nothing can be read of is refused in one sentence."""
    with pytest.raises(Unreadable) as refusal:
        read(text)
    assert why in str(refusal.value)


def test_an_export_of_apifox_is_read() -> None:
    """Apifox's own form is read: folders, several operations of one path, forms, and fields taken over from others."""
    api = {
        "method": "post",
        "path": "/v1/rerank",
        "parameters": {"query": [{"name": "debug", "required": True, "type": "boolean"}]},
        "requestBody": {
            "type": "application/json",
            "jsonSchema": {"type": "object", "properties": {}, "x-apifox-refs": {"01": {"$ref": "#/definitions/7"}}},
        },
        "responses": [{"code": 200, "contentType": "json", "jsonSchema": {"type": "object"}}],
    }
    upload = {
        "method": "post",
        "path": "/v1/new",
        "requestBody": {"type": "multipart/form-data", "parameters": [{"name": "f", "type": "file", "required": True}]},
    }
    export = {
        "apifoxProject": "1.0.0",
        "info": {"name": "X"},
        "apiCollection": [
            {
                "name": "root",
                "items": [
                    {"name": "a", "api": api},
                    {"name": "b", "items": [{"name": "c", "api": upload}, {"name": "d", "api": {}}]},
                ],
            }
        ],
        "schemaCollection": [
            {
                "items": [
                    {
                        "name": "S",
                        "id": "#/definitions/7",
                        "schema": {"jsonSchema": {"type": "object", "properties": {"speed": {"type": "string"}}}},
                    }
                ]
            }
        ],
    }
    theirs = read(json.dumps(export))
    rows = list(compare(load_contract(), theirs))
    more = {
        (row.operation, row.place) for row in rows if row.direction == "more" and row.kind in ("field", "operation")
    }
    assert more == {("POST /v1/rerank", "query debug"), ("POST /v1/rerank", "speed"), ("POST /v1/new", "")}
    assert theirs.unread == ["d: neither method nor path"]


def test_paths_are_the_same_whatever_their_parameters_are_called() -> None:
    """Names of parameters, a slash at the end and further mounts of an operation make no other operation."""
    ours = our_operations(load_contract())
    document = {"openapi": "3.1.0", "paths": {"/v1/videos/{id}/": {"get": {"responses": {}}}}}
    assert [row for row in rows_of(json.dumps(document)) if row.direction == "more" and row.kind == "operation"] == []
    assert ours["GET /v1/videos/{}"].operation_id == "soraGetVideo"


# -- reports


def test_a_report_is_one_screen_first() -> None:
    """People get one screen, however much differs; --full has each difference."""
    rows = rows_of(NEW_API.read_text("utf-8"))
    brief, full = list(as_text(report(rows))), list(as_text(report(rows), full=True))
    assert len(brief) < 90
    assert len(full) > len(rows)
    assert brief[0].startswith("X 1: 1 operations, 0 of them not in the contract.")


def test_markdown_fits_into_an_issue_and_is_text() -> None:
    """An issue holds so many characters; foreign words neither mention anyone nor become links."""
    row = Difference("POST /x", "", "", "", "operation", "more", "@everyone [a](http://b)")
    text = as_markdown(report([row] * 5000))
    assert len(text) < LONGEST + 200
    assert "@everyone" not in text
    assert "[a](" not in text


def test_json_has_each_difference() -> None:
    """Programs get every difference with its operation, place, kind and direction."""
    (row,) = as_json(report(changed(lambda document: document["paths"].pop("/v1/rerank"))))["differences"]
    assert (row["operation"], row["operation_id"], row["group"]) == ("POST /v1/rerank", "rerankCreateRerank", "absent")


# -- drafts


def test_a_draft_is_yaml_for_the_contract() -> None:
    """An operation that the contract lacks is drafted as the contract writes it, in words of 3.1, marked as thin."""
    document = json.loads(small({}))
    body = {
        "type": "object",
        "description": "Theirs.",
        "properties": {
            "description": {"type": "string", "nullable": True, "example": "x"},
            "of": {"$ref": "#/components/schemas/RerankRequest"},
        },
    }
    document["components"] = {
        "schemas": {
            "RerankRequest": {
                "type": "object",
                "properties": {"n": {"type": "number", "minimum": 0, "exclusiveMinimum": True}},
            }
        }
    }
    document["paths"]["/v2/make/{id}"] = {
        "post": {
            "summary": "Make",
            "requestBody": {"content": {"application/json": {"schema": body}}},
            "responses": {"200": {"description": "Their words"}},
        }
    }
    text = draft(read(json.dumps(document)), ["POST /v2/make/{id}"], taken=["RerankRequest"])
    loaded = yaml.safe_load(text)
    operation = loaded["post_v2_make_id"]["post"]
    assert operation["x-confidence"] == "thin"
    assert operation["requestBody"]["content"]["application/json"]["schema"] == {
        "type": "object",
        "properties": {"description": {"type": ["string", "null"]}, "of": {"$ref": "#/schemas/RerankRequestDraft"}},
    }
    assert loaded["schemas"] == {
        "RerankRequestDraft": {"type": "object", "properties": {"n": {"type": "number", "exclusiveMinimum": 0}}}
    }
    assert "Theirs" not in text
    assert "Their words" not in text


def test_a_rule_that_says_nothing_is_refused(tmp_path: Path) -> None:
    """A word that no rule knows is refused, lest it be taken for one that limits the rule."""
    (tmp_path / "theirs.json").write_text(small({}), encoding="utf-8")
    rule = {"why": "x", "what": "field less", "operation": "POST /v1/rerank"}
    path = tmp_path / "known.yaml"
    path.write_text(yaml.safe_dump({"x-known-differences": [{"of": "X", "judged": "theirs.json", "rules": [rule]}]}))
    with pytest.raises(Unreadable, match="operation"):
        load_known(path, load_contract())
