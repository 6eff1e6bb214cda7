"""The suite's options: declared for pytest, and read back with their types."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from mediarelay_contract.contract import load_contract

from .limits import REQUEST_SECONDS
from .tiers import Tier

SEEN_AS = (str(Tier.RECORDED), "proxied")


class Options(NamedTuple):
    """What the suite was called with; the fields are named as the options are."""

    base_url: str | None
    api_key: str | None
    budget: int | None
    ledger: Path | None
    profile: str | None
    deadline: float | None
    request_timeout: float
    time_limit: float | None
    inputs: Path | None
    known_id: list[str]
    other_key: str | None
    callback_url: str | None
    callback_port: int
    cases: int
    seed: int
    har: list[Path]
    record: Path | None
    seen_as: str
    settings: Path | None
    header: list[str]
    proxy: str | None
    ca_file: Path | None
    client_cert: Path | None
    client_key: Path | None
    insecure: bool
    rate: float | None


def add_options(parser: pytest.Parser) -> None:
    """Declare them."""
    group = parser.getgroup("gateway under test")
    group.addoption("--base-url", help="address of the gateway; else MEDIARELAY_BASE_URL")
    group.addoption("--api-key", help="its key; else MEDIARELAY_API_KEY")
    group.addoption("--budget", type=int, help="paid submissions allowed; 0 unless it is the mock")
    group.addoption("--ledger", type=Path, help="file that remembers paid submissions from run to run")
    group.addoption("--profile", choices=list(load_contract()["x-profiles"]), help="what the gateway documents")
    group.addoption("--deadline", type=float, help="seconds to watch a task at most; else the contract's")
    group.addoption("--request-timeout", type=float, default=REQUEST_SECONDS, help="seconds for one request as a whole")
    group.addoption("--time-limit", type=float, help="seconds for the whole run; else an hour, and more with a budget")
    group.addoption("--inputs", type=Path, help="JSON file: operationId to body, for what needs files of your own")
    group.addoption("--known-id", action="append", default=[], help="OPERATION=TASK: a task that exists already")
    group.addoption("--other-key", help="a valid key of another account, which must not see the tasks")
    group.addoption("--callback-url", help="address under which the gateway reaches this machine")
    group.addoption("--callback-port", type=int, default=0, help="where this machine listens for callbacks")
    group.addoption("--cases", type=int, default=3, help="made-up bodies per operation and mode in the schema tier")
    group.addoption("--seed", type=int, default=0, help="the same seed makes the same bodies")
    group.addoption("--har", type=Path, action="append", default=[], help="recording to test in place of the gateway")
    group.addoption("--header", action="append", default=[], help="Name: value, sent with every request")
    group.addoption("--proxy", help="address of a proxy; else those that the environment names")
    group.addoption("--ca-file", type=Path, help="certificates of authorities, in PEM")
    group.addoption("--client-cert", type=Path, help="certificate to show, in PEM")
    group.addoption("--client-key", type=Path, help="its key, where that has a file of its own")
    group.addoption("--insecure", action="store_true", help="do not look at the gateway's certificate")
    group.addoption("--rate", type=float, help="requests a second at most")
    group.addoption("--settings", type=Path, help="what is switched off, and why; else mediarelay-check.toml here")
    group.addoption("--seen-as", choices=SEEN_AS, default=SEEN_AS[0], help="the tier of what a recording shows")
    group.addoption("--record", type=Path, help="file in which every exchange is written down")


def read_options(config: pytest.Config) -> Options:
    """Return what was given, or the defaults."""
    return Options(**{name: getattr(config.option, name) for name in Options._fields})
