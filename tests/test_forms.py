"""Forms of requests: the vendor's first, another only where a certain refusal requests it, remembered for a day."""

from __future__ import annotations

import asyncio
import json
import logging
from pathlib import Path
from typing import Any

import httpx
import pytest

from mediarelay import AsyncRelay, Relay, errors
from mediarelay._core.actions import Done, Failed, Lost
from mediarelay._core.forms import forms_of, named_form, rewrite
from mediarelay._core.request import PreparedRequest
from mediarelay._core.submit import Submission
from mediarelay._io.learned import LearnedFile
from mediarelay._io.remembered import LIFETIME, RememberedForms
from mediarelay.cli.app import make_app as make_command
from mediarelay_client.tasks import find_operation
from mediarelay_mock.testing import KEY

from .conftest import ROOT
from .samples import CONTRACT, methods
from .test_contract import extension_errors
from .test_flows import ACCEPTED, Hand, response

FORMS = CONTRACT.document["x-forms"]
NAMES_MODEL = {
    "error": {
        "code": "",
        "message": "Model name not specified, model name cannot be empty (request id: 202611250855)",
        "type": "new_api_error",
    }
}
ORDER: dict[str, Any] = {
    "model_name": "kling-v1",
    "prompt": "A cat",
    "negative_prompt": "a dog",
    "duration": "5",
    "aspect_ratio": "9:16",
}
LISTING = sorted(one.id for one in methods() if one.forms)


def submission(form: str = "vendor", **arguments: Any) -> Hand:
    """Return a submission of a text2video task, ready to step, that begins in some form."""
    operation = find_operation("klingCreateText2Video")
    prepared = PreparedRequest(operation, {"external_task_id": "mr-1", **ORDER, **arguments})
    request = prepared.request_in(form)
    return Hand(Submission(operation, request, prepared.external_id, form=form, rewrite=prepared.request_in))


def bodies(hand: Hand) -> list[Any]:
    """Return the bodies of the paid requests, in their order."""
    return [json.loads(request.body) for request in hand.sent if request.method == "POST"]


class Choosy:
    """A gateway like new-api, behind a transport: it refuses what has no `model` and keeps what it takes.

    Attributes:
        taken: The bodies that it took.
        posted: How many it was sent.
    """

    def __init__(self, *, wants: bool = True) -> None:
        self.wants = wants
        self.broken = False
        self.taken: list[Any] = []
        self.posted = 0
        self.transport = httpx.MockTransport(self._response)

    def _response(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        self.posted += 1
        if self.broken:
            return httpx.Response(400, json={"code": 1201, "message": "model_name is required"})
        if self.wants and not body.get("model"):
            return httpx.Response(400, json=NAMES_MODEL)
        self.taken.append(body)
        return httpx.Response(200, json=ACCEPTED)


@pytest.mark.parametrize("name", FORMS)
def test_every_form_writes_its_samples_and_is_asked_for_by_their_refusals(name: str) -> None:
    """Each form is described by its samples: how a body is written, and which refusal requests it."""
    for sample in FORMS[name].get("samples", []):
        assert rewrite(name, sample["body"]) == sample["written"]
        assert named_form(find_operation("klingCreateText2Video"), sample["refusal"]) == name


@pytest.mark.parametrize("name", FORMS)
def test_every_form_is_well_formed(name: str) -> None:
    """Forms say what the extensions' schema lets them say."""
    assert extension_errors("form", FORMS[name]) == []


@pytest.mark.parametrize("operation_id", LISTING)
def test_an_operation_begins_with_the_vendors_form(operation_id: str) -> None:
    """Whatever forms an operation lists, the vendor's comes first, since nothing is lost in it."""
    assert forms_of(find_operation(operation_id))[0] == "vendor"


def test_only_what_new_api_serves_has_its_form() -> None:
    """The form is listed for the paths that new-api has, and nowhere else."""
    assert LISTING == ["jimengOfficialAction", "klingCreateImage2Video", "klingCreateText2Video"]


def test_nothing_is_lost_in_another_form() -> None:
    """Every field of the body is there in each form, on top or in the field for the rest, under one name."""
    body = {name: str(number) for number, name in enumerate([*ORDER, "image", "image_tail", "sound", "new_field"])}
    written = rewrite("new-api", body)
    assert sorted([*(written.keys() - {"metadata"}), *written["metadata"]]) == sorted(
        "model" if name == "model_name" else name for name in body
    )


def test_what_the_caller_put_into_the_rest_stays() -> None:
    """A `metadata` of the caller's own is joined and wins; one that is no object is refused before anything is sent."""
    written = rewrite("new-api", {"model_name": "m", "mode": "std", "metadata": {"mode": "pro", "x": 1}})
    assert written == {"model": "m", "metadata": {"mode": "pro", "x": 1}}
    with pytest.raises(errors.InvalidInput, match="metadata"):
        rewrite("new-api", {"model_name": "m", "metadata": "x"})


class TestTheSecondForm:
    """A refusal that requests another form."""

    @pytest.mark.parametrize("language", ["Model name not specified", "未指定模型名称，模型名称不能为空"])
    def test_is_followed_by_that_form(self, language: str) -> None:
        """The request goes out once more, whole, with the same external id, and the task is there."""
        hand = submission()
        refusal = {"error": {**NAMES_MODEL["error"], "message": language}}
        action = hand.run(response(400, refusal), response(200, ACCEPTED))
        assert isinstance(action, Done)
        assert hand.flow.form == "new-api"
        rest = {name: ORDER[name] for name in ("negative_prompt", "duration", "aspect_ratio")}
        assert bodies(hand) == [
            {"external_task_id": "mr-1", **ORDER},
            {"model": "kling-v1", "prompt": "A cat", "metadata": {"external_task_id": "mr-1", **rest}},
        ]

    def test_is_sent_once_only(self) -> None:
        """A gateway that refuses it, too, in the same words, is not sent a third request."""
        hand = submission()
        action = hand.run(response(400, NAMES_MODEL), response(400, NAMES_MODEL))
        assert isinstance(action, Failed)
        assert type(action.error) is errors.SubmitRejected
        assert len(bodies(hand)) == 2

    @pytest.mark.parametrize(
        "doubtful",
        [
            Lost(True, "the connection was reset"),
            response(500, NAMES_MODEL),
            response(502, b"<title>Model name not specified</title>"),
            response(200, {"message": "Model name not specified", "type": "new_api_error"}),
        ],
        ids=["lost", "500", "page", "no-error"],
    )
    def test_never_follows_what_is_uncertain(self, doubtful: Any) -> None:
        """Where the first may have been taken, nothing more is sent, whatever the words of the response."""
        hand = submission()
        action = hand.run(doubtful, *[response(404, {"code": 1203, "message": "no"})] * 3)
        assert isinstance(action, Failed)
        assert isinstance(action.error, errors.SubmitUncertain)
        assert len(bodies(hand)) == 1

    def test_is_not_sent_again_where_its_response_is_lost(self) -> None:
        """The second form is as paid as the first: a lost response leads to look-ups, never to a third request."""
        hand = submission()
        missing = response(404, {"code": 1203, "message": "no"})
        action = hand.run(response(400, NAMES_MODEL), Lost(True, "reset"), *[missing] * 3)
        assert isinstance(action, Failed)
        assert isinstance(action.error, errors.SubmitUncertain)
        assert action.error.external_id == "mr-1"
        assert len(bodies(hand)) == 2

    @pytest.mark.parametrize(
        "other",
        [
            (400, {"error": {"message": "Invalid model name passed in model=kling-v1", "type": "new_api_error"}}),
            (400, {"error": {"message": "Model name not specified", "type": "other"}}),
            (400, {"error": {"type": "new_api_error"}}),
            (401, {"error": {**NAMES_MODEL["error"], "message": "Model name not specified"}}),
        ],
    )
    def test_is_not_sent_after_another_refusal(self, other: tuple[int, Any]) -> None:
        """What is refused for another reason is refused."""
        hand = submission()
        assert isinstance(hand.run(response(*other)), Failed)
        assert len(bodies(hand)) == 1

    def test_keeps_the_patience_of_the_first(self) -> None:
        """A gateway that is busy with the second form is waited for in that form."""
        hand = submission()
        assert isinstance(hand.run(response(400, NAMES_MODEL), response(429, b""), response(200, ACCEPTED)), Done)
        assert [("model" in body) for body in bodies(hand)] == [False, True, True]


def test_an_operation_without_other_forms_is_refused_at_once() -> None:
    """Where the contract lists no other form, the same refusal is the end."""
    operation = find_operation("klingCreateOmniVideo")
    prepared = PreparedRequest(operation, {"prompt": "A cat"})
    hand = Hand(Submission(operation, prepared.request, prepared.external_id, rewrite=prepared.request_in))
    assert isinstance(hand.run(response(400, NAMES_MODEL)), Failed)
    assert len(hand.sent) == 1


class TestTheRelay:
    """What a relay makes of it, for threads and for asyncio."""

    def test_threads(self, caplog: pytest.LogCaptureFixture) -> None:
        """The second form is taken, shown on the task and in the log, and the next submission begins with it."""
        gateway = Choosy()
        caplog.set_level(logging.INFO, "mediarelay")
        with Relay("https://g.example", KEY, transport=gateway.transport) as relay:
            first = relay.kling.text2video(**ORDER)
            second = relay.kling.image2video(image="https://example.com/cat.jpg", **ORDER)
        assert (first.form, second.form) == ("new-api", "new-api")
        assert (gateway.posted, len(gateway.taken)) == (3, 2)
        assert gateway.taken[1]["image"] == "https://example.com/cat.jpg"
        assert gateway.taken[0]["metadata"]["external_task_id"] == first.external_id
        assert "requested new-api" in caplog.text
        assert "in the form new-api" in caplog.text

    def test_asyncio(self) -> None:
        """The same for asyncio."""
        gateway = Choosy()

        async def main() -> list[str | None]:
            async with AsyncRelay("https://g.example", KEY, transport=gateway.transport) as relay:
                return [(await relay.kling.text2video(**ORDER)).form for _ in range(2)]

        assert asyncio.run(main()) == ["new-api", "new-api"]
        assert (gateway.posted, len(gateway.taken)) == (3, 2)

    def test_a_gateway_that_takes_the_vendors_form_sees_no_other(self) -> None:
        """Where nothing is refused, nothing is rewritten."""
        gateway = Choosy(wants=False)
        with Relay("https://g.example", KEY, transport=gateway.transport) as relay:
            assert relay.kling.text2video(**ORDER).form == "vendor"
        assert gateway.taken[0].keys() == {*ORDER, "external_task_id"}

    def test_a_refusal_in_a_remembered_form_leads_back_to_the_vendors(self) -> None:
        """A form that was remembered, not requested, and is refused, is not begun with again."""
        gateway = Choosy()
        with Relay("https://g.example", KEY, transport=gateway.transport) as relay:
            relay.kling.text2video(**ORDER)
            assert relay.session.form_for(find_operation("klingCreateText2Video")) == "new-api"
            assert relay.session.form_for(find_operation("jimengOfficialAction")) == "vendor"
            gateway.broken = True
            with pytest.raises(errors.SubmitRejected):
                relay.kling.text2video(**ORDER)
            assert relay.session.form_for(find_operation("klingCreateText2Video")) == "vendor"


class TestMemory:
    """What is remembered of a gateway."""

    def test_other_processes_know_it_for_a_day(self, tmp_path: Path) -> None:
        """The form stands in the file, for its gateway and family only, and is forgotten after a day."""
        now = 1000.0
        file = LearnedFile(tmp_path / "learned.sqlite3")
        file.on = True
        RememberedForms(file, lambda: now).add("https://g.example", "kling", "new-api")
        later = RememberedForms(file, lambda: now)
        assert later.find("https://g.example", "kling") == "new-api"
        assert later.find("https://g.example", "jimeng") is None
        assert later.find("https://h.example", "kling") is None
        now += LIFETIME - 1
        later.add("https://g.example", "kling", "new-api")
        assert later.find("https://g.example", "kling") == "new-api"
        now += 1
        assert later.find("https://g.example", "kling") is None
        assert RememberedForms(file, lambda: now).find("https://g.example", "kling") is None

    def test_a_file_that_cannot_be_used_is_done_without(self, tmp_path: Path) -> None:
        """Where the file is a folder, or is forbidden, the form is remembered within the process."""
        file = LearnedFile(tmp_path)
        file.on = True
        forms = RememberedForms(file)
        forms.add("https://g.example", "kling", "new-api")
        assert forms.find("https://g.example", "kling") == "new-api"
        forms.forget("https://g.example", "kling")
        assert forms.find("https://g.example", "kling") is None


def test_a_dry_run_shows_the_form_and_the_others(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dry run names the form that would be sent first, and shows the body in the others, and the headers' names."""
    monkeypatch.setenv("MEDIARELAY_BASE_URL", "https://g.example")
    arguments = ["kling", "image2video", "--image", str(ROOT / "examples" / "cat.jpg"), "--model-name", "kling-v1"]
    with pytest.raises(SystemExit):
        make_command()([*arguments, "--dry-run"])
    shown = json.loads(capsys.readouterr().out)
    assert shown["form"] == "vendor"
    assert shown["body"]["model_name"] == "kling-v1"
    other = shown["other_forms"]["new-api"]
    assert other["body"].keys() == {"model", "image", "metadata"}
    assert "characters" in other["body"]["image"]
    assert "new-api" in other["summary"]
    assert shown["headers"] == {"Authorization": "Bearer …", "Content-Type": "application/json"}
