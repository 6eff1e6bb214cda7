"""The spending guard: limits that hold over threads, processes and runs."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from mediarelay import AsyncRelay, Clock, Relay
from mediarelay.batch import run_batch
from mediarelay.errors import BudgetExceeded, InvalidInput, RateLimited, RelayError, SubmitRejected
from mediarelay_mock.testing import KEY, Running

from . import commands
from .batches import Fast, jobs

URL = "https://gateway.example"
PRICES = {
    "success": True,
    "data": [
        {"model_name": "kling-v2-5-turbo", "quota_type": 1, "model_price": 0.1},
        {"model_name": "gpt-4o", "quota_type": 1, "model_price": 0.3},
        {"model_name": "tts-1", "quota_type": 1, "model_price": 0.3},
        {"model_name": "by-tokens", "quota_type": 0, "model_ratio": 1.25, "completion_ratio": 4},
    ],
    "group_ratio": {"default": 1},
}
ACCEPTED = {"code": 0, "message": "SUCCEED", "data": {"task_id": "1", "task_status": "submitted"}}
FIELDS: dict[str, Any] = {"model_name": "kling-v2-5-turbo", "prompt": "a cat"}


class Sold:
    """A gateway that counts what reaches it.

    Attributes:
        paths: What did.
        prices: The list that it shows; None where it shows none.
        looks: How often that was read.
    """

    def __init__(self, status: int = 200, body: Any = ACCEPTED, prices: Any = None) -> None:
        self.paths: list[str] = []
        self.prices = prices
        self.looks = 0
        self._status = status
        self._body = body

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        if request.url.path == "/api/pricing":
            self.looks += 1
            return httpx.Response(404) if self.prices is None else httpx.Response(200, json=self.prices)
        self.paths.append(f"{request.method} {request.url.path}")
        if isinstance(self._body, Exception):
            raise self._body
        if isinstance(self._body, str):
            return httpx.Response(self._status, text=self._body)
        return httpx.Response(self._status, json=self._body)


def relay_to(sold: Sold, url: str = URL, **options: Any) -> Relay:
    """Return a relay to such a gateway, with a limit of one unless said otherwise."""
    if "max_cost" not in options:
        options.setdefault("max_paid", 1)
    return Relay(url, KEY, transport=httpx.MockTransport(sold), validate=False, busy_timeout=0, **options)


def events(ledger: Path) -> list[str]:
    """Return what a ledger says, without its details."""
    return [json.loads(line)["event"] for line in ledger.read_text("utf-8").splitlines()]


def test_one_more_than_the_limit_is_not_sent() -> None:
    """The submission beyond the limit raises before anything is sent, and is no submission in doubt; queries go on."""
    sold = Sold()
    with relay_to(sold) as relay:
        task = relay.kling.text2video(**FIELDS)
        with pytest.raises(BudgetExceeded, match=r"At most 1 .*Nothing was sent") as caught:
            relay.kling.text2video(**FIELDS)
        assert isinstance(caught.value, SubmitRejected)
        task.refresh()
        assert relay.uncertain() == []
    assert sold.paths == ["POST /kling/v1/videos/text2video", "GET /kling/v1/videos/text2video/1"]


@pytest.mark.parametrize("limit", [{"max_paid": 0}, {"max_cost": 0.05}], ids=["number", "cost"])
@pytest.mark.parametrize(
    "call",
    [
        lambda relay: relay.kling.text2video(**FIELDS),
        lambda relay: relay.openai.chat(model="gpt-4o", prompt="hello"),
        lambda relay: relay.openai.stream_chat(model="gpt-4o", prompt="hello"),
        lambda relay: relay.openai.speech(model="tts-1", input="hello", voice="alloy"),
    ],
    ids=["task", "answer", "stream", "file"],
)
def test_every_kind_of_paid_call_is_guarded(call: Callable[[Any], Any], limit: dict[str, Any]) -> None:
    """Tasks, answers given at once, streams and files count alike, in threads and in asyncio; lists do not."""
    sold = Sold(prices=PRICES)
    with relay_to(sold, **limit) as relay:
        with pytest.raises(BudgetExceeded, match="may be charged" if "max_paid" in limit else "costs 0"):
            call(relay)
        relay.openai.models()

    async def main() -> None:
        async with AsyncRelay(
            URL, KEY, transport=httpx.MockTransport(sold), validate=False, busy_timeout=0, **limit
        ) as relay:
            called = call(relay)
            with pytest.raises(BudgetExceeded):
                await (called if asyncio.iscoroutine(called) else called.result())

    asyncio.run(main())
    assert sold.paths == ["GET /v1/models"]


@pytest.mark.parametrize(
    ("status", "body", "left"),
    [
        (400, {"code": 1201, "message": "no"}, 1),
        (401, {"error": {"message": "no", "type": "new_api_error"}}, 1),
        (429, {"code": 1303, "message": "parallel task over resource pack limit"}, 1),
        (404, {"message": "no"}, 1),
        (200, "<!doctype html><title>New API</title>", 1),
        (404, {"task_id": "1"}, 0),  # whatever the status says, there is a task
        (500, {"code": 5000, "message": "no"}, 0),
        (502, "<html><title>502 Bad Gateway</title>", 0),
        (200, "what is this", 0),
        (0, httpx.ConnectError("refused"), 1),
        (0, httpx.ReadTimeout("nothing came"), 0),
    ],
)
def test_only_certain_refusals_give_the_money_back(status: int, body: Any, left: int, tmp_path: Path) -> None:
    """What was certainly not created does not count; whatever is in doubt does, in the next run, too."""
    ledger = tmp_path / "deep" / "ledger.jsonl"
    with relay_to(Sold(status, body), ledger=ledger, clock=Turned()) as relay, contextlib.suppress(RelayError):
        relay.kling.text2video(**FIELDS)
    sold = Sold()
    with relay_to(sold, ledger=ledger) as relay:
        if left:
            relay.kling.text2video(**FIELDS)
        else:
            with pytest.raises(BudgetExceeded, match=r"ledger\.jsonl"):
                relay.kling.text2video(**FIELDS)
    assert len(sold.paths) == left


class Turned(Clock):
    """A clock that is turned by whoever waits."""

    def __init__(self) -> None:
        self._now = 0.0

    def now(self) -> float:
        """Return the time."""
        return self._now

    def sleep(self, seconds: float) -> bool:
        """Turn it."""
        self._now += seconds
        return False


def test_a_submission_that_is_sent_again_counts_once(tmp_path: Path) -> None:
    """Waiting for room costs nothing, however often it is tried."""
    ledger = tmp_path / "ledger.jsonl"
    sold = Sold(429, {"code": 1303, "message": "parallel task over resource pack limit"})
    options: dict[str, Any] = {"transport": httpx.MockTransport(sold), "validate": False, "clock": Turned()}
    with Relay(URL, KEY, max_paid=1, ledger=ledger, **options) as relay, pytest.raises(RateLimited):
        relay.kling.text2video(**FIELDS)
    assert len(sold.paths) > 3
    assert events(ledger) == ["sent", "refused"] * len(sold.paths)


@pytest.mark.parametrize("kept", [True, False], ids=["in a file", "in memory"])
def test_threads_share_a_limit(kept: bool, tmp_path: Path) -> None:
    """Of thirty submissions at once by two relays on one ledger, or by one without, as many pass as may."""
    sold = Sold()
    ledger = tmp_path / "ledger.jsonl" if kept else None
    relays = [relay_to(sold, max_paid=7, ledger=ledger) for _ in range(2 if kept else 1)]

    def buy(number: int) -> bool:
        try:
            return bool(relays[number % len(relays)].kling.text2video(**FIELDS))
        except BudgetExceeded:
            return False

    with ThreadPoolExecutor(10) as pool:
        assert sum(pool.map(buy, range(30))) == 7
    assert len(sold.paths) == 7


@pytest.fixture
def forked() -> Callable[[Callable[[], object]], int]:
    """Return what runs something in a forked process, and returns its exit code."""

    def run(work: Callable[[], object]) -> int:
        child = os.fork()
        if child == 0:
            try:
                work()
                os._exit(0)
            except BudgetExceeded:
                os._exit(1)
            finally:
                os._exit(2)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    return run


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_processes_share_a_limit(forked: Callable[[Callable[[], object]], int], tmp_path: Path) -> None:
    """What a forked process has bought is gone for its parent; a limit in memory sells nothing to a fork."""
    ledger = tmp_path / "ledger.jsonl"
    with relay_to(Sold(), max_paid=2, ledger=ledger) as relay:
        assert [forked(lambda: relay.kling.text2video(**FIELDS)) for _ in range(3)] == [0, 0, 1]
        with pytest.raises(BudgetExceeded):
            relay.kling.text2video(**FIELDS)
    with relay_to(Sold(), max_paid=2) as relay:
        assert forked(lambda: relay.kling.text2video(**FIELDS)) == 1
        relay.kling.text2video(**FIELDS)


def test_who_waits_for_the_ledger_does_so_while_others_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that holds the ledger and does not let go stops others, who say so and send nothing."""
    from mediarelay._io import ledger as module
    from mediarelay._io.file_lock import locked

    path = tmp_path / "ledger.jsonl"
    path.touch()
    sold = Sold()
    with relay_to(sold, ledger=path) as relay, path.open("r+b") as held, locked(held.fileno()):
        monkeypatch.setattr(module, "locked", lambda file: locked(file, patience=0.02))
        with pytest.raises(InvalidInput, match="another process has kept it"):
            relay.kling.text2video(**FIELDS)
    assert sold.paths == []


def test_a_line_that_a_crash_has_cut_counts(tmp_path: Path) -> None:
    """What a crash has cut was about to be sent; what follows it is whole again."""
    ledger = tmp_path / "ledger.jsonl"
    ledger.write_text('{"event": "se')
    sold = Sold(400, {"code": 1201, "message": "no"})
    for _ in range(2):
        with relay_to(sold, max_paid=2, ledger=ledger) as relay, pytest.raises(SubmitRejected, match="Nothing was cr"):
            relay.kling.text2video(**FIELDS)
    with relay_to(sold, max_paid=1, ledger=ledger) as relay, pytest.raises(BudgetExceeded):
        relay.kling.text2video(**FIELDS)
    assert len(sold.paths) == 2
    assert ledger.read_text("utf-8").count("\n") == 5


@pytest.mark.parametrize("broken", ["a folder", "below a file"])
def test_what_cannot_be_written_down_is_not_sent(broken: str, tmp_path: Path) -> None:
    """A ledger that nothing can be written to stops every paid call, and says why."""
    (tmp_path / "file").touch()
    ledger = tmp_path if broken == "a folder" else tmp_path / "file" / "ledger.jsonl"
    sold = Sold()
    with pytest.raises(InvalidInput, match=r"the ledger .* cannot be"), relay_to(sold, ledger=ledger) as relay:
        relay.kling.text2video(**FIELDS)
    assert sold.paths == []


def test_the_environment_sets_a_limit_for_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """MEDIARELAY_MAX_PAID holds for every relay that names no limit, together, and MEDIARELAY_LEDGER is their file."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("MEDIARELAY_MAX_PAID", "1")
    sold = Sold()
    relay_to(sold, max_paid=None).kling.text2video(**FIELDS)
    for ledger, passes in ((None, False), (tmp_path / "other", True)):
        monkeypatch.setenv("MEDIARELAY_LEDGER", str(ledger or ""))
        if passes:
            relay_to(sold, max_paid=None).kling.text2video(**FIELDS)
        with pytest.raises(BudgetExceeded):
            relay_to(sold, max_paid=None).kling.text2video(**FIELDS)
    relay_to(sold, max_paid=3).kling.text2video(**FIELDS)
    assert len(sold.paths) == 3
    monkeypatch.setenv("MEDIARELAY_MAX_PAID", "few")
    with pytest.raises(InvalidInput, match="MEDIARELAY_MAX_PAID must be a whole number"):
        relay_to(sold, max_paid=None)


@pytest.mark.parametrize("wrong", [-1, 1.5, True, "two"])
def test_a_limit_is_a_number(wrong: Any) -> None:
    """What is no number of submissions is no limit."""
    with pytest.raises(InvalidInput, match="max_paid must be a whole number"):
        relay_to(Sold(), max_paid=wrong)


def test_a_query_on_a_paid_path_is_free() -> None:
    """Where one path sells and shows, its parameters say which of them is meant."""
    sold = Sold()
    with relay_to(sold, max_paid=0) as relay:
        arguments: dict[str, Any] = {"version": "2022-08-31", "req_key": "jimeng_t2v_v30", "task_id": "1"}
        relay.jimeng.official_action(action="CVSync2AsyncGetResult", **arguments)
        with pytest.raises(BudgetExceeded):
            relay.jimeng.official_action(action="CVSync2AsyncSubmitTask", **arguments)
    assert len(sold.paths) == 1


def test_gateways_have_a_limit_each(tmp_path: Path) -> None:
    """One ledger keeps the money of several gateways apart; how an address is written makes no other gateway."""
    options: dict[str, Any] = {"max_paid": 1, "ledger": tmp_path / "ledger.jsonl", "validate": False}
    for url, passes in ((URL, True), ("https://other.example", True), ("HTTPS://gateway.example:443/v1/", False)):
        with Relay(url, KEY, transport=httpx.MockTransport(Sold()), **options) as relay:
            if passes:
                relay.kling.text2video(**FIELDS)
            with pytest.raises(BudgetExceeded):
                relay.kling.text2video(**FIELDS)


# -- what they may cost


def test_what_is_spent_stays_within_the_cost(tmp_path: Path) -> None:
    """By the gateway's prices no more is spent than was said, from one relay to the next; a limit is met exactly."""
    sold = Sold(prices=PRICES)
    for passes in (2, 1):
        with relay_to(sold, max_cost=0.3, ledger=tmp_path / "ledger.jsonl") as relay:
            for _ in range(passes):
                relay.kling.text2video(**FIELDS)
    with relay_to(sold, max_cost=0.3, ledger=tmp_path / "ledger.jsonl") as relay:
        with pytest.raises(
            BudgetExceeded, match=r"at most 0\.3 in all; 0\.3 may have been spent.*costs 0\.1\. Nothing"
        ):
            relay.kling.text2video(**FIELDS)
        assert relay.uncertain() == []
    both: dict[str, Any] = {"max_cost": 5, "max_paid": 3, "ledger": tmp_path / "ledger.jsonl"}
    with relay_to(sold, **both) as relay, pytest.raises(BudgetExceeded, match="At most 3 submissions"):
        relay.kling.text2video(**FIELDS)
    assert len(sold.paths) == 3


@pytest.mark.parametrize(
    ("call", "passes"), [({"n": 3}, 1), ({"n": "3"}, 1), ({"n": 4}, 0), ({"model_name": "dear"}, 0)]
)
def test_the_cost_is_that_of_what_is_sent(call: dict[str, Any], passes: int) -> None:
    """The price of a call counts once for each piece, whichever way the fields that decide it were given."""
    prices = {**PRICES, "data": [*PRICES["data"], {"model_name": "dear", "quota_type": 1, "model_price": 3}]}  # type: ignore[misc]
    sold = Sold(prices=prices)
    with relay_to(sold, max_cost=0.35) as relay:
        for _ in range(2):
            with contextlib.suppress(BudgetExceeded):
                relay.kling.text2video(**FIELDS, extra=call)
    assert len(sold.paths) == passes


@pytest.mark.parametrize(
    ("prices", "fields", "why"),
    [
        (None, {}, "shows no price list"),
        ({"success": False}, {}, "shows no price list"),
        (PRICES, {"model_name": "kling-v9"}, "has no kling-v9"),
        (PRICES, {"model_name": "by-tokens"}, "by tokens"),
        (PRICES, {"model_name": None}, "names no model"),
    ],
)
def test_what_has_no_known_price_is_not_sent(prices: Any, fields: dict[str, Any], why: str) -> None:
    """Where nobody knows what a call costs, no limit of cost could hold: it says why, and what to do instead."""
    sold = Sold(prices=prices)
    with relay_to(sold, max_cost=100) as relay, pytest.raises(BudgetExceeded, match=f"{why}.*max_paid. Nothing was"):
        relay.kling.text2video(**{**FIELDS, **fields})
    with relay_to(sold, max_paid=1) as relay:
        relay.kling.text2video(**{**FIELDS, **fields})
    assert len(sold.paths) == 1


@pytest.mark.parametrize(("status", "body", "left"), [(400, {"code": 1201, "message": "no"}, 1), (500, "?", 0)])
def test_a_certain_refusal_gives_its_share_back(status: int, body: Any, left: int, tmp_path: Path) -> None:
    """What was certainly not created costs nothing; what is in doubt counts with its price."""
    ledger = tmp_path / "ledger.jsonl"
    options: dict[str, Any] = {"ledger": ledger, "max_cost": 0.1}
    with relay_to(Sold(status, body, PRICES), clock=Turned(), **options) as relay, contextlib.suppress(RelayError):
        relay.kling.text2video(**FIELDS)
    sold = Sold(prices=PRICES)
    with relay_to(sold, **options) as relay, contextlib.suppress(BudgetExceeded):
        relay.kling.text2video(**FIELDS)
    assert len(sold.paths) == left
    assert json.loads(ledger.read_text().splitlines()[0])["cost"] == 0.1


@pytest.mark.parametrize("cost", [None, "0.1", -1, float("nan"), True])
def test_what_earlier_ones_cost_must_be_known(cost: Any, tmp_path: Path) -> None:
    """Where a ledger has submissions of unknown cost, none is added; what was charged counts instead of a price."""
    ledger, sold = tmp_path / "ledger.jsonl", Sold(prices=PRICES)
    relay_to(Sold(), ledger=ledger).kling.text2video(**FIELDS)
    line = json.loads(ledger.read_text().splitlines()[0])
    ledger.write_text(json.dumps({**line, "cost": cost}) + "\n")
    with relay_to(sold, max_cost=5, ledger=ledger) as relay, pytest.raises(BudgetExceeded, match="What 1 of 1 earlier"):
        relay.kling.text2video(**FIELDS)
    charged = [
        {**line, "cost": 3},
        {**line, "event": "charged", "cost": 0.5},
        {**line, "event": "charged", "cost": "?"},
    ]
    ledger.write_text("".join(json.dumps(one) + "\n" for one in charged))
    with relay_to(sold, max_cost=0.6, ledger=ledger) as relay:
        relay.kling.text2video(**FIELDS)
    assert len(sold.paths) == 1


def test_threads_share_a_cost_and_one_of_them_reads_the_prices(tmp_path: Path) -> None:
    """Of thirty submissions at once as many pass as there is money for, and the list is requested once for all."""
    sold = Sold(prices=PRICES)
    with relay_to(sold, max_cost=0.7, ledger=tmp_path / "ledger.jsonl") as relay:

        def buy(_: int) -> bool:
            with contextlib.suppress(BudgetExceeded):
                return bool(relay.kling.text2video(**FIELDS))
            return False

        with ThreadPoolExecutor(10) as pool:
            assert sum(pool.map(buy, range(30))) == 7
    assert (len(sold.paths), sold.looks) == (7, 1)

    async def main() -> list[Any]:
        options: dict[str, Any] = {"transport": httpx.MockTransport(sold), "validate": False, "max_cost": 0.7}
        async with AsyncRelay(URL, KEY, **options) as relay:
            calls = [relay.kling.text2video(**FIELDS) for _ in range(9)]
            return list(await asyncio.gather(*calls, return_exceptions=True))

    assert sum(isinstance(one, BudgetExceeded) for one in asyncio.run(main())) == 2
    assert (len(sold.paths), sold.looks) == (14, 2)


def test_a_list_that_was_not_to_be_had_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A gateway that shows no prices just now is asked again soon, for nothing can be bought without."""
    monkeypatch.setattr("mediarelay._io.prices.KEPT_MISSING", 0.0)
    sold = Sold()
    with relay_to(sold, max_cost=1) as relay:
        with pytest.raises(BudgetExceeded):
            relay.kling.text2video(**FIELDS)
        sold.prices = PRICES
        relay.kling.text2video(**FIELDS)
        relay.kling.text2video(**FIELDS)
    assert sold.looks == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_processes_share_a_cost(forked: Callable[[Callable[[], object]], int], tmp_path: Path) -> None:
    """What a forked process has spent is gone for its parent."""
    with relay_to(Sold(prices=PRICES), max_cost=0.2, ledger=tmp_path / "ledger.jsonl") as relay:
        assert [forked(lambda: relay.kling.text2video(**FIELDS)) for _ in range(3)] == [0, 0, 1]
        with pytest.raises(BudgetExceeded):
            relay.kling.text2video(**FIELDS)


@pytest.mark.parametrize("wrong", [-1, True, "two", float("nan"), float("inf"), [1]])
def test_a_cost_is_an_amount(wrong: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is no amount is no limit; MEDIARELAY_MAX_COST holds for every relay that names none, by one file."""
    with pytest.raises(InvalidInput, match="max_cost must be an amount"):
        relay_to(Sold(), max_cost=wrong)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("MEDIARELAY_MAX_COST", "0.1")
    sold = Sold(prices=PRICES)
    relay_to(sold, max_cost=None).kling.text2video(**FIELDS)
    with pytest.raises(BudgetExceeded, match=r"at most 0\.1 in all"):
        relay_to(sold, max_cost=None).kling.text2video(**FIELDS)
    assert (tmp_path / "mediarelay" / "ledger.jsonl").exists()
    monkeypatch.setenv("MEDIARELAY_MAX_COST", str(wrong))
    with pytest.raises(InvalidInput, match="MEDIARELAY_MAX_COST must be an amount"):
        relay_to(sold, max_cost=None)


def test_commands_share_a_limit(kling_mock: Running, tmp_path: Path) -> None:
    """`--max-paid` holds over commands, in a file of the user's unless one is named; the second one sends nothing."""
    environment = {
        "XDG_DATA_HOME": str(tmp_path),
        "MEDIARELAY_API_KEY": KEY,
        "MEDIARELAY_BASE_URL": kling_mock.base_url,
    }
    words = ["kling", "text2video", "--model-name", "kling-v2-5-turbo", "--prompt", "a cat", "--no-wait"]
    known = len(kling_mock.gateway.store)
    assert commands.run(environment, *words, "--max-paid", "1").returncode == 0
    for limit in (["--max-paid", "1"], []):
        done = commands.run({**environment, "MEDIARELAY_MAX_PAID": "1"}, *words, *limit)
        assert (done.returncode, "BudgetExceeded" in done.stderr) == (1, True)
    assert len(kling_mock.gateway.store) == known + 1
    ledger = str(tmp_path / "mediarelay" / "ledger.jsonl")
    assert events(Path(ledger)) == ["sent", "responded"]
    done = commands.run(environment, *words, "--max-paid", "2", "--ledger", ledger, "--json")
    assert json.loads(done.stdout)["id"]


def test_a_batch_keeps_to_a_cost(fast: Fast, tmp_path: Path) -> None:
    """A batch spends no more than was said, over all runs on its state; jobs beyond are refused, and say why."""
    for more in ("b", "c"):
        results = fast.run(jobs("a", more), tmp_path / more, max_cost=0.1)
        assert Counter(result.state for result in results) == {"succeeded": 1, "refused": 1}
        assert "at most 0.1 in all" in str(next(one.message for one in results if one.state == "refused"))
        fast.run(jobs("a", more), tmp_path / more, max_cost=0.1)
    assert fast.posts == 2
    assert (tmp_path / "c" / "run.sqlite.ledger.jsonl").exists()


def test_the_limit_of_all_commands_counts_what_a_batch_costs(
    fast: Fast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the environment limits what is spent in all, a batch with a limit of its own is a part of that."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("MEDIARELAY_MAX_COST", "0.2")
    fast.run(jobs("a"), tmp_path, max_cost=0.1)
    with Relay(fast.base_url, KEY, validate=False) as relay:
        relay.kling.text2video(**FIELDS)
        with pytest.raises(BudgetExceeded):
            relay.kling.text2video(**FIELDS)
    assert fast.posts == 2


def test_a_cost_over_several_machines_needs_a_ledger() -> None:
    """A state on a server has no file beside it, so that the ledger must be named, before anything is sent."""
    with pytest.raises(InvalidInput, match="needs a ledger"):
        run_batch(jobs("a"), state="postgresql://127.0.0.1:1/none", base_url=URL, api_key=KEY, max_cost=1)


def test_a_batch_shares_a_limit(fast: Fast, tmp_path: Path) -> None:
    """What others have bought counts for a batch with their ledger; beyond the limit nothing is sent."""
    with relay_to(Sold(), url=fast.base_url, ledger=tmp_path / "ledger") as relay:
        relay.kling.text2video(**FIELDS)
    results = fast.run(jobs("a", "b"), tmp_path, max_paid=2, ledger=tmp_path / "ledger")
    assert Counter(result.state for result in results) == {"succeeded": 1, "refused": 1}
    assert fast.posts == 1
