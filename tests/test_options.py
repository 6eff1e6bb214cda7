"""Fields of the contract as options, as keys of jobs, and as arguments: three ways to say one thing."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest

from codegen.reserved import check_names
from mediarelay import AsyncRelay, Relay
from mediarelay._core.request import PreparedRequest
from mediarelay._io.arguments import fields, read_fields
from mediarelay._io.gateway import Gateway
from mediarelay.batch.jobs import make_job
from mediarelay.cli.options import join_switches
from mediarelay.dry_run import dry_run
from mediarelay.errors import InvalidInput
from mediarelay_client.tasks import find_operation, list_families
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.bundle import ContractError

from .samples import CONTRACT, example_arguments, methods

GATEWAY = Gateway("https://gateway.example", "sk-x")
OFFICIAL = {"action": "CVSync2AsyncSubmitTask", "version": "2022-08-31", "req_key": "k", "prompt": "a cat"}


@pytest.mark.parametrize("operation", methods(), ids=lambda operation: operation.id)
def test_options_are_named_as_arguments(operation: Operation) -> None:
    """Every option of a command, and so every key of a job, is an argument of the method, and the other way round."""
    with Relay(GATEWAY.base_url, "sk-x") as relay:
        method = getattr(getattr(relay, operation.family), operation.name)
    assert sorted(name for name, _, _ in fields(CONTRACT, operation.id)) == sorted(inspect.signature(method).parameters)


@pytest.mark.parametrize("operation", methods(), ids=lambda operation: operation.id)
def test_a_dry_run_shows_what_is_sent(operation: Operation) -> None:
    """What --dry-run shows of any operation is the request of its first example, and nothing is wrong with it."""
    arguments = example_arguments(operation)
    shown = dry_run(CONTRACT, operation, arguments, GATEWAY)._asdict()
    required = {one["name"] for one in CONTRACT.parameters(operation.id) if one.get("required")}
    assert (shown["problems"], "{" in shown["url"]) == ([], False)
    assert required <= set(shown["query"]) | {word for word in required if f"{{{word}}}" in operation.path}
    assert not {sent for _, sent in operation.places.values()} & set(shown["body"])


def test_what_is_required_beside_the_body_is_asked_for() -> None:
    """Without a parameter that path or query requires nothing is sent, from a job, a dry run or a call."""
    for name in ("action", "version"):
        rest = {key: value for key, value in OFFICIAL.items() if key != name}
        with pytest.raises(InvalidInput, match=name):
            make_job({"operation": "jimeng.official_action", **rest}, None, CONTRACT, Path(), check=True)
        with pytest.raises(InvalidInput, match=name):
            dry_run(CONTRACT, find_operation("jimengOfficialAction"), rest, GATEWAY)
    for operation in methods():
        if operation.needs:
            with pytest.raises(InvalidInput, match=operation.needs[0]):
                PreparedRequest(operation, {})


def test_a_job_may_use_the_gateways_words() -> None:
    """A parameter has the same meaning under the method's name for it and under the gateway's."""
    reported = {"operation": "jimeng.official_action", "Action": OFFICIAL["action"], "Version": OFFICIAL["version"]}
    job = make_job({**reported, "req_key": "k", "prompt": "a cat"}, None, CONTRACT, Path(), check=True)
    assert job.arguments == OFFICIAL
    with pytest.raises(InvalidInput, match="CVSync2AsyncSubmitTask"):
        make_job({**reported, "Action": "Submit", "req_key": "k"}, None, CONTRACT, Path(), check=True)


def test_asking_is_free_where_the_contract_says_so() -> None:
    """A dry run of an operation that both submits and queries states the cost of what it would do."""
    querying = {**OFFICIAL, "action": "CVSync2AsyncGetResult", "task_id": "1"}
    costs = [
        dry_run(CONTRACT, find_operation("jimengOfficialAction"), given, GATEWAY).cost for given in (OFFICIAL, querying)
    ]
    assert costs == ["paid", "free"]


@pytest.mark.parametrize("operation", [one for one in methods() if one.method == "GET"], ids=lambda one: one.id)
def test_extra_reaches_the_gateway(operation: Operation) -> None:
    """`extra` of an operation without a body stands in the query."""
    prepared = PreparedRequest(
        operation, {**example_arguments(operation), "extra": {"lang": "zh", "all": True, "page": 2}}
    )
    assert {"lang": "zh", "all": "true", "page": "2"}.items() <= dict(prepared.request.query).items()
    assert (prepared.body, prepared.request.body) == ({}, None)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (["--multi-shot"], ["--multi-shot"]),
        (["--multi-shot", "true"], ["--multi-shot=true"]),
        (["--multi-shot", "False", "--mode", "pro"], ["--multi-shot=False", "--mode", "pro"]),
        (["--prompt=a", "true"], ["--prompt=a", "true"]),
        (["--", "--json", "true"], ["--", "--json", "true"]),
        (["true"], ["true"]),
    ],
)
def test_switches_take_a_value(words: list[str], value: list[str]) -> None:
    """`--switch true` is `--switch=true`; what stands behind two dashes or a value stays as it is."""
    assert join_switches(words) == value


@pytest.mark.parametrize(("text", "value"), [("TRUE", True), ("false", False), ("False", False)])
def test_truth_is_read_as_spreadsheets_write_it(text: str, value: bool) -> None:
    """A cell that Excel writes as TRUE is true."""
    assert read_fields(CONTRACT, "klingCreateText2Video", {"multi_shot": text}, Path())["multi_shot"] is value


@pytest.mark.parametrize(
    "taken", ["gateway", "session", "resume", "uncertain", "wait_all", "operation", "reading", "mock"]
)
def test_a_family_hides_nothing(taken: str) -> None:
    """The generator refuses a family that a relay's own attribute, a module or a command would hide."""
    with pytest.raises(ContractError, match=taken):
        check_names(taken, [])


@pytest.mark.parametrize(
    ("family", "method", "arguments"),
    [
        ("kling", "class", []),
        ("kling", "_start", []),
        ("for", "video", []),
        ("kling", "video", ["prompt", "extra"]),
        ("kling", "video", ["prompt", "dry_run"]),
        ("kling", "video", ["page_num", "page_num"]),
    ],
)
def test_a_name_stands_for_one_thing(family: str, method: str, arguments: list[str]) -> None:
    """The generator refuses names that Python cannot write, and arguments that would collide with ours."""
    with pytest.raises(ContractError):
        check_names(family, [(method, arguments)])
    with pytest.raises(ContractError, match="two operations"):
        check_names("kling", [("video", []), ("video", [])])


def test_every_attribute_of_a_relay_is_known_to_the_generator() -> None:
    """What the generator keeps free of families is all that a relay has, whatever is added to it."""
    for kind in (Relay, AsyncRelay):
        relay: Any = kind(GATEWAY.base_url, "sk-x")
        for name in {*dir(kind), *vars(relay)} - set(list_families()):
            if not name.startswith("_"):
                with pytest.raises(ContractError):
                    check_names(name, [])


def test_places_lead_back() -> None:
    """An argument is found by where it is sent; a field of the body has the gateway's own word."""
    operation = find_operation("jimengOfficialAction")
    assert operation.argument("query", "Action") == "action"
    assert operation.argument("body", "prompt") == "prompt"
