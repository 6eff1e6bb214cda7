"""Options and fixtures: `pytest contract_tests --base-url … --api-key … [--budget N]`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from mediarelay.config import find_gateway
from mediarelay.contract import Contract, load_contract
from mediarelay.errors import InvalidInput

from .report import Report
from .subject import Life, Subject


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the suite's options."""
    group = parser.getgroup("gateway under test")
    group.addoption("--base-url", help="address of the gateway; else MEDIARELAY_BASE_URL")
    group.addoption("--api-key", help="its key; else MEDIARELAY_API_KEY")
    group.addoption("--budget", type=int, help="paid submissions allowed; 0 unless the gateway is on this machine")
    group.addoption("--ledger", type=Path, help="file that remembers paid submissions from run to run")
    group.addoption("--profile", choices=list(load_contract()["x-profiles"]), help="what the gateway documents")
    group.addoption("--deadline", type=float, help="seconds to watch a task at most; else the contract's")
    group.addoption("--inputs", type=Path, help="JSON file: operationId to body, for what needs files of your own")


def pytest_configure(config: pytest.Config) -> None:
    """Declare the tiers."""
    config.addinivalue_line("markers", "static: the contract itself; no server")
    config.addinivalue_line("markers", "free: nothing that could be charged")
    config.addinivalue_line("markers", "lifecycle: one paid submission per operation")
    config.addinivalue_line("markers", "documentation: what is spoken against --profile; submits nothing of its own")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what nobody asked for: without a profile there is no documentation to judge."""
    if config.getoption("--profile") is None:
        left_out = [item for item in items if item.get_closest_marker("documentation")]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(scope="session")
def contract() -> Contract:
    """What the gateway is judged by."""
    return Contract(load_contract())


@pytest.fixture(scope="session")
def subject(request: pytest.FixtureRequest, contract: Contract) -> Iterator[Subject]:
    """The gateway under test, behind the spending guard."""
    option = request.config.getoption
    try:
        gateway = find_gateway(option("--base-url"), option("--api-key"))
        given: Path | None = option("--inputs")
        inputs = json.loads(given.read_text("utf-8")) if given is not None else None
    except (InvalidInput, OSError, ValueError) as error:
        pytest.exit(f"The suite could not run: {error}", returncode=2)
    subject = Subject(
        contract,
        gateway.base_url,
        gateway.api_key,
        budget=option("--budget"),
        ledger=option("--ledger"),
        inputs=inputs,
        deadline=option("--deadline"),
        profile=option("--profile"),
    )
    yield subject
    for report in request.config.pluginmanager.get_plugins():
        if isinstance(report, Report):
            report.spent = subject.guard.ledger.spent
            report.ledger = list(subject.guard.ledger)
            report.dialects = subject.dialects()
            report.profiles = subject.guess_profiles()
    subject.close()


@pytest.fixture
def life(request: pytest.FixtureRequest, subject: Subject) -> Life:
    """The life of one task of the operation; skips with the reason where it was not watched."""
    lived = subject.life(request.param)
    if isinstance(lived, str):
        pytest.skip(lived)
    return lived
