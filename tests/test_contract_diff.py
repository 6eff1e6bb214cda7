"""Where gateways' own documents differ from the contract: what is found, how it is named, what is known already."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from mediarelay_contract.contract import load_contract
from mediarelay_contract.diff.compare import Difference, compare, our_operations
from mediarelay_contract.diff.draft import draft
from mediarelay_contract.diff.known import Known, load_known
from mediarelay_contract.diff.reading import Theirs, Unreadable, read
from mediarelay_contract.diff.versions import Change, compare_contracts, not_named, own_changes
from mediarelay_contract.diff.wording import LONGEST, Report, as_json, as_markdown, as_text, sentence
from mediarelay_mock.testing import serve

from .commands import MAIN, run

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


def test_what_a_server_puts_before_paths_is_part_of_them() -> None:
    """OpenAI's own document has /v1 in its server's address, and its paths without."""
    document = json.loads(small({"type": "object"}))
    document["servers"] = [{"url": "https://api.example/v1"}]
    document["paths"] = {"/rerank": document["paths"]["/v1/rerank"], "/v1/embeddings": {"post": {"responses": {}}}}
    found = {row.operation for row in rows_of(json.dumps(document)) if row.kind != "operation"}
    assert found == {"POST /v1/rerank", "POST /v1/embeddings"}


def test_words_beside_any_other_are_no_limit() -> None:
    """A list of words beside which any text may stand takes no less than no list."""
    listed = {"type": "string", "enum": ["a", "b"]}
    rows = rows_of(small({"properties": {"query": {"anyOf": [listed, {"type": "string"}]}}}))
    assert [row for row in at(rows, "query") if row[0] == "values"] == []
    assert ("values", "less", ["a", "b"], None) in at(rows_of(small({"properties": {"query": listed}})), "query")


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


# -- the command


@pytest.fixture
def changed_document(tmp_path: Path) -> Path:
    """Return New API's document, of which an operation has gone and to which one has come."""
    document = json.loads(NEW_API.read_text("utf-8"))
    document["paths"]["/v1/brand/new"] = {"post": document["paths"].pop("/v1/rerank")["post"]}
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_the_command_says_what_is_new(changed_document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a checkout the known differences are found without being named; what is new stands on one screen, exit 1."""
    monkeypatch.chdir(ROOT)
    done = run({}, "contract", "diff", str(changed_document))
    assert done.returncode == 1
    assert "2 differences are new, 1" in done.stdout
    assert "Not in the contract (1)\n  POST /v1/brand/new  Document Reranking" in done.stdout
    assert "Not in theirs (1)\n  POST /v1/rerank  rerankCreateRerank" in done.stdout
    assert run({}, "contract", "diff", str(NEW_API)).returncode == 0
    assert "### Not in theirs (1)" in run({}, "contract", "diff", str(changed_document), "--markdown").stdout
    found = json.loads(run({"LANG": "zh_CN.UTF-8"}, "contract", "diff", str(changed_document), "--json").stdout)
    assert [row["group"] for row in found["differences"]] == ["absent", "missing"]
    assert "契约中没有 (1)" in run({"LANG": "zh_CN.UTF-8"}, "contract", "diff", str(changed_document)).stdout


def test_the_command_reads_an_address(changed_document: Path, tmp_path: Path) -> None:
    """A document is fetched from an address; one that is not there, or is a page, is exit 2 and one sentence."""

    async def answer(request: Request) -> Response:
        if request.url.path == "/theirs":
            return RedirectResponse("/moved")
        return Response(text) if request.url.path == "/moved" else Response("<html>", 404)

    text = changed_document.read_text("utf-8")
    draft_path = tmp_path / "spec" / "new.yaml"
    with serve(Starlette(routes=[Route("/{path:path}", answer)])) as base_url:
        done = run({}, "contract", "diff", f"{base_url}/theirs", "--write", str(draft_path))
        missing = run({}, "contract", "diff", f"{base_url}/none", "--json")
    assert done.returncode == 1
    assert "post_v1_brand_new" in yaml.safe_load(draft_path.read_text("utf-8"))
    assert missing.returncode == 2
    assert json.loads(missing.stdout)["error"] == "Unreadable"
    again = run({}, "contract", "diff", str(changed_document), "--write", str(draft_path))
    assert (again.returncode, "is there already" in again.stderr) == (2, True)


def test_the_contract_as_it_is_written_is_read() -> None:
    """`openapi.yaml`, whose operations stand in other files, is read whole, and is what is installed."""
    done = run({}, "contract", "diff", str(ROOT / "openapi.yaml"), "--repeat")
    assert (done.returncode, done.stdout.splitlines()[0].partition("contract. ")[2]) == (
        0,
        "0 differences are new, 0 are known and explained.",
    )


# -- two versions of the contract


def versions(change: Callable[[dict[str, Any]], None]) -> tuple[dict[str, Any], Theirs]:
    """Return the contract and a newer one."""
    newer = json.loads(json.dumps(load_contract()))
    change(newer)
    return load_contract(), read(json.dumps(newer))


def test_a_version_that_breaks_users_is_found() -> None:
    """A removed operation, a new duty and an answer that is gone break; what is taken more does not."""

    def change(document: dict[str, Any]) -> None:
        del document["paths"]["/v1/moderations"]
        schemas = document["components"]["schemas"]
        schemas["RerankRequest"]["required"].append("top_n")
        schemas["RerankRequest"]["properties"]["brand_new"] = {"type": "string"}
        del schemas["RerankResponse"]["properties"]["meta"]

    found = {(one.level, one.operation, one.text) for one in compare_contracts(*versions(change))}
    assert found >= {
        ("breaking", "POST /v1/moderations", "an operation is gone"),
        ("breaking", "POST /v1/rerank", "request application/json: top_n: is required now"),
        ("breaking", "POST /v1/rerank", "response 200 application/json: meta is gone"),
        ("compatible", "POST /v1/rerank", "request application/json: brand_new is new"),
    }


def test_data_and_texts_of_the_contract_are_told_apart() -> None:
    """A lifecycle that changes is said as such; a text that changes is documentation only."""

    def change(document: dict[str, Any]) -> None:
        rerank, video = (document["paths"][path]["post"] for path in ("/v1/rerank", "/v1/videos"))
        rerank["summary"] = "Other"
        video["x-lifecycle"]["seconds"]["typical"] += 1
        document["components"]["schemas"]["RerankRequest"]["properties"]["query"]["description"] = "Other"

    older, newer = versions(change)
    assert list(compare_contracts(older, newer)) == []
    assert [(one.level, one.operation, one.text) for one in own_changes(older, newer.document)] == [
        ("compatible", "POST /v1/videos", "data: x-lifecycle"),
        ("documentation", "POST /v1/rerank", "texts and examples"),
        ("documentation", "", "texts and examples of schemas"),
    ]


@pytest.mark.parametrize(
    ("entry", "is_named"),
    [
        ("### Changed\n\n- `rerank.rerank` needs `top_n`.", True),
        ("### Removed\n\n- `POST /v1/rerank` …", True),
        ("### Changed\n\n- `rerank.*` …", True),
        ("### Added\n\n- `rerank.rerank` …", False),
        ("### Changed\n\n- `/v1/rerank/other` …", False),
        ("### Changed\n\n## 0.1.0\n\n### Changed\n\n- `rerank.rerank` …", False),
    ],
)
def test_the_changelog_must_name_what_breaks(entry: str, is_named: bool) -> None:
    """A breaking change is named by path, operationId or method, in what changed since the last version."""
    change = Change("breaking", "POST /v1/rerank", "", "")
    changelog = f"# Changelog\n\n## Unreleased\n\n{entry}\n"
    assert (not_named([change], changelog, load_contract(), load_contract()) == []) is is_named


OASDIFF = """#!{python}
import json, sys
assert sys.argv[1] == "changelog" and "openapi" in json.load(open(sys.argv[2]))
print(json.dumps([{{"id": "x", "text": "gone", "level": 3, "operation": "GET", "path": "/x", "operationId": "getX"}},
                  {{"id": "y", "text": "new", "level": 1}}]))
"""


def test_oasdiff_is_asked_where_it_is_installed(tmp_path: Path) -> None:
    """With oasdiff on the path it says what breaks; without it the own comparison does, and both are named."""
    program = tmp_path / "oasdiff"
    program.write_text(OASDIFF.format(python=sys.executable), encoding="utf-8")
    program.chmod(0o755)
    same = str(ROOT / "generated" / "mediarelay_client" / "openapi.json")
    found = json.loads(run({"PATH": str(tmp_path)}, "contract", "diff", same, same, "--json").stdout)
    assert found == {
        "compared_by": "oasdiff",
        "changes": [
            {"level": "breaking", "operation": "GET /x", "operation_id": "getX", "text": "gone"},
            {"level": "compatible", "operation": "", "operation_id": "", "text": "new"},
        ],
    }
    done = run({"PATH": ""}, "contract", "diff", same, same)
    assert (done.returncode, done.stdout.strip()) == (
        0,
        "0 breaking, 0 compatible, 0 of documentation only; compared by mediarelay.",
    )


# -- the workflow


@pytest.mark.parametrize("is_open", [False, True])
def test_the_workflow_opens_one_issue(changed_document: Path, tmp_path: Path, is_open: bool) -> None:
    """What is new opens an issue, or brings the open one up to date; nothing new opens none."""
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "contract-diff.yml").read_text("utf-8"))
    step = workflow["jobs"]["diff"]["steps"][-1]
    said = tmp_path / "said"
    listed = "echo 7" if is_open else ":"
    (tmp_path / "gh").write_text(
        f'#!/bin/sh\n[ "$2" = list ] && {{ {listed}; exit; }}\necho "$@" >> {said}; cat diff.md >> {said}\n'
    )
    (tmp_path / "mediarelay").write_text(f'#!/bin/sh\nexec {sys.executable} -c "{MAIN}" "$@"\n')
    for name in ("gh", "mediarelay"):
        (tmp_path / name).chmod(0o755)
    environment = {
        "PATH": f"{tmp_path}:/usr/bin:/bin",
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
        "TITLE": step["env"]["TITLE"],
        "ADDRESS": str(changed_document),
    }
    subprocess.run(["/bin/bash", "-e", "-c", step["run"]], cwd=tmp_path, env=environment, check=True, timeout=60)
    command, *body = said.read_text("utf-8").splitlines()
    title = "A gateway's document differs from the contract"
    assert command == (
        "issue edit 7 --body-file diff.md" if is_open else f"issue create --title {title} --body-file diff.md"
    )
    assert "### Not in the contract (1)" in body
