"""The gateway under test, with all that a run needs of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

from mediarelay._core.response import ParsedResponse
from mediarelay._io.gateway import LOOPBACK, site_of
from mediarelay._io.har import Secrets
from mediarelay._io.ledger import Ledger
from mediarelay._io.recording import Recorder, Recording
from mediarelay_contract.contract import Contract

from .bodies import Bodies
from .calls import Calls
from .client import WRONG_KEY, Client
from .connection import DIRECT, Connection
from .exchange import Exchange
from .guard import Guard
from .history import TaskHistory
from .limits import REQUEST_SECONDS, RUN_SECONDS, TASK_SECONDS, Clock, Limits, NotRun, OverBudget
from .receiver import Receiver
from .schema_bodies import make_bodies
from .transport import Transport
from .watcher import Watcher

_SHORTEST_SECRET = 8  # letters of a header's value that a recording hides
CLOCK = Clock()
"""What the suite waits by; tests put another one here."""


class Trial(NamedTuple):
    """A body that was sent, what came back, and what does at a path that does not exist, if that was looked at."""

    body: Any
    exchange: Exchange
    nowhere: Exchange | None


class GatewayUnderTest:
    """One gateway: a client to it, a watcher of its tasks, and the guard that both stand behind.

    Args:
        contract: What it is tested for conformance with.
        base_url: Its address.
        api_key: The key to it.
        is_mock: Whether it is the mock, which charges nothing.
        budget: How many paid requests are allowed; None chooses none, or no limit on the mock.
        ledger: File of the ledger.
        inputs: Bodies for operations whose examples a real gateway cannot take.
        deadline: Seconds to watch a task at most; by default what the contract gives its kind.
        profile: Which of the contract's profiles the gateway documents, if that is to be tested.
        other_key: A valid key of another account.
        callback_url: Address under which the gateway reaches this machine, for callbacks.
        callback_port: Where this machine listens for them.
        request_timeout: Seconds that one request may take as a whole.
        time_limit: Seconds that the run may take; by default an hour, and half an hour more for each task of the
            budget.
        record: File in which every exchange is written down.
        connection: What else the gateway wants, and how it is reached.
    """

    def __init__(
        self,
        contract: Contract,
        base_url: str,
        api_key: str,
        *,
        is_mock: bool = False,
        budget: int | None = None,
        ledger: Path | None = None,
        inputs: Mapping[str, Any] | None = None,
        deadline: float | None = None,
        profile: str | None = None,
        other_key: str | None = None,
        callback_url: str | None = None,
        callback_port: int = 0,
        request_timeout: float = REQUEST_SECONDS,
        time_limit: float | None = None,
        record: Path | None = None,
        connection: Connection = DIRECT,
    ) -> None:
        self.contract = contract
        self.base_url = base_url
        self.is_mock = is_mock
        self.is_local = httpx.URL(base_url).host in LOOPBACK
        self.profile: Mapping[str, str] = contract.document["x-profiles"][profile] if profile else {}
        allowed = budget if budget is not None or is_mock else 0
        seconds = time_limit or RUN_SECONDS + TASK_SECONDS * (allowed or 0)
        pause = 1 / connection.rate if connection.rate else 0.0 if self.is_local else 0.2
        limits = Limits(seconds, pause, CLOCK)
        reachable = self.is_local or callback_url is not None
        recorder = None
        if record is not None:
            further = (value for value in connection.headers.values() if len(value) >= _SHORTEST_SECRET)
            secrets = Secrets(tuple(filter(None, (api_key, other_key, *further))), (WRONG_KEY,))
            recorder = Recorder(record, secrets, _callbacks=reachable)
        sender = Transport(connection)
        transport = sender if recorder is None else Recording(sender, recorder)
        self.guard = Guard(contract, allowed, Ledger(ledger, site_of(base_url)), transport, limits)
        self.receiver = Receiver(callback_port, callback_url, recorder) if reachable else None
        bodies = Bodies(contract, is_mock=is_mock, inputs=inputs)
        self.client = Client(
            contract, base_url, api_key, self.guard, limits, bodies, request_timeout, recorder, connection
        )
        self.calls = Calls(contract, self.client, bodies, self.guard)
        self.watcher = Watcher(
            contract,
            self.client,
            bodies,
            self.guard,
            limits,
            receiver=self.receiver,
            is_mock=is_mock,
            deadline=deadline,
            other_key=other_key,
        )

    notes: Sequence[str] = ()
    """What the report says beside findings."""

    def histories(self) -> list[TaskHistory]:
        """Return the histories of the tasks that were submitted."""
        return list(self.watcher.histories().values())

    def ledger(self) -> Ledger:
        """Return what may have been charged."""
        return self.guard.ledger

    def subject(self, kind: str, operation_id: str) -> Any:
        """Return what a check is about: a task (`submitted`, `history`) or a call (`answered`, `streamed`)."""
        found: Any
        if kind in ("submitted", "history"):
            found = self.watcher.history(operation_id)
        else:
            found = (self.calls.streamed if kind == "streamed" else self.calls.whole)(operation_id)
        if isinstance(found, str):
            pytest.skip(found)
        if kind == "history" and found.submission.reading.id is None:
            pytest.skip("not run: the submission led to no task")
        return found

    def trials(self, operation_id: str, mode: str, cases: int, seed: int) -> Iterator[Trial]:
        """Send bodies made from the contract, right (`positive`) or wrong ones, and yield what comes back.

        Raises:
            NotRun: They could be charged, and the budget does not allow it.
        """
        route = self.contract.operations[operation_id]
        if route.operation["x-cost"] == "paid" and not self.guard.allows(1 if self.is_mock else cases):
            raise NotRun("budget")
        for number, body in enumerate(make_bodies(self.contract, operation_id, mode, cases, seed)):
            try:
                exchange = self.client.request(operation_id, route.method, route.path, body=body)
            except OverBudget:
                raise NotRun(f"budget (after {number} of {cases} cases)") from None
            # A 404 can be about something that the body names; then paths that do not exist are refused otherwise.
            missing = exchange.status in (404, 405)
            yield Trial(body, exchange, self.client.request_unknown_path(operation_id) if missing else None)

    def callbacks(self, history: TaskHistory) -> list[ParsedResponse]:
        """Return the callbacks that arrived for a task, waiting for one that reports its end.

        Raises:
            NotRun: The gateway cannot reach this machine.
        """
        if self.receiver is None:
            raise NotRun("the gateway cannot reach this machine (--callback-url)")
        return self.receiver.readings(history.operation_id, patience=1.0 if self.is_local else 60.0)

    def close(self) -> None:
        """Close the connections."""
        self.client.close()
        if self.receiver is not None:
            self.receiver.close()
