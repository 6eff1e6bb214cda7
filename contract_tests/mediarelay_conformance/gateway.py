"""The gateway under test, with all that a run needs of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx

from mediarelay._io.gateway import LOOPBACK, site_of
from mediarelay._io.ledger import Ledger
from mediarelay_contract.contract import Contract

from .bodies import Bodies
from .calls import Calls
from .client import Client
from .guard import Guard
from .limits import REQUEST_SECONDS, RUN_SECONDS, TASK_SECONDS, Clock, Limits
from .receiver import Receiver
from .watcher import Watcher

CLOCK = Clock()
"""What the suite waits by; tests put another one here."""


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
    ) -> None:
        self.contract = contract
        self.base_url = base_url
        self.is_mock = is_mock
        self.is_local = httpx.URL(base_url).host in LOOPBACK
        self.profile: Mapping[str, str] = contract.document["x-profiles"][profile] if profile else {}
        allowed = budget if budget is not None or is_mock else 0
        seconds = time_limit or RUN_SECONDS + TASK_SECONDS * (allowed or 0)
        limits = Limits(seconds, 0.0 if self.is_local else 0.2, CLOCK)
        self.guard = Guard(contract, allowed, Ledger(ledger, site_of(base_url)), limits=limits)
        reachable = self.is_local or callback_url is not None
        self.receiver = Receiver(callback_port, callback_url) if reachable else None
        bodies = Bodies(contract, is_mock=is_mock, inputs=inputs)
        self.client = Client(contract, base_url, api_key, self.guard, limits, bodies, request_timeout)
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

    def close(self) -> None:
        """Close the connections."""
        self.client.close()
        if self.receiver is not None:
            self.receiver.close()
