"""Options and fixtures: `pytest contract_tests --base-url … --api-key … [--budget N]`."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from mediarelay.config import find_gateway
from mediarelay.contract import Contract, load_contract
from mediarelay.errors import InvalidInput

from .exchange import take_described
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
    group.addoption("--known-id", action="append", default=[], help="OPERATION=TASK: a task that exists already")
    group.addoption("--other-key", help="a valid key of another account, which must not see the tasks")
    group.addoption("--callback-url", help="address under which the gateway reaches this machine")
    group.addoption("--callback-port", type=int, default=0, help="where this machine listens for callbacks")
    group.addoption("--cases", type=int, default=3, help="made-up bodies per operation and mode in the schema tier")
    group.addoption("--seed", type=int, default=0, help="the same seed makes the same bodies")


def pytest_configure(config: pytest.Config) -> None:
    """Declare the tiers."""
    config.addinivalue_line("markers", "static: the contract itself; no server")
    config.addinivalue_line("markers", "free: nothing that could be charged")
    config.addinivalue_line("markers", "schema: bodies made from the contract, so many per operation and mode")
    config.addinivalue_line("markers", "lifecycle: one paid submission per operation")
    config.addinivalue_line("markers", "documentation: what is spoken against --profile; submits nothing of its own")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what nobody asked for: without a profile there is no documentation to judge, without ids no task."""

    def is_wanted(item: pytest.Item) -> bool:
        if item.get_closest_marker("documentation"):
            return config.getoption("--profile") is not None
        return "known" not in getattr(item, "fixturenames", ()) or bool(config.getoption("--known-id"))

    left_out = [item for item in items if not is_wanted(item)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one check for each --known-id."""
    if "known" in metafunc.fixturenames:
        try:
            known = [_known_id(text) for text in metafunc.config.getoption("--known-id") or []]
        except InvalidInput as error:
            pytest.exit(f"The suite could not run: {error}", returncode=2)
        metafunc.parametrize("known", known, ids=[operation for operation, _ in known])


def _known_id(text: str) -> tuple[str, str]:
    name, separator, task_id = text.partition("=")
    if not separator or not task_id:
        raise InvalidInput(f"--known-id is like kling.text2video=TASK, not {text!r}")
    return Contract(load_contract()).find(name), task_id


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add to a report what the check expects and, where it deviates, what was said."""
    report = yield
    expects = (getattr(item, "function", None) and item.function.__doc__) or ""  # type: ignore[attr-defined]
    report.user_properties.append(("expects", " ".join(expects.split())))
    described = take_described()
    if report.failed:
        life = getattr(item, "funcargs", {}).get("life")
        exchange = described or (life.polls[-1] if life and life.polls else life and life.submission)
        if exchange is not None:
            report.user_properties.append(("exchange", json.dumps(exchange.quoted(), ensure_ascii=False)))
    return report


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
        other_key=option("--other-key"),
        callback_url=option("--callback-url"),
        callback_port=option("--callback-port") or 0,
    )
    yield subject
    for report in request.config.pluginmanager.get_plugins():
        if isinstance(report, Report):
            report.spent = subject.guard.ledger.spent
            report.ledger = list(subject.guard.ledger)
            report.dialects = subject.dialects()
            report.profiles = subject.guess_profiles()
            report.durations = subject.durations()
    subject.close()


@pytest.fixture(scope="session")
def cases(request: pytest.FixtureRequest) -> int:
    """How many bodies to make up per operation and mode."""
    return int(request.config.getoption("--cases") or 0)


@pytest.fixture(scope="session")
def seed(request: pytest.FixtureRequest) -> int:
    """What they are made up from."""
    return int(request.config.getoption("--seed") or 0)


@pytest.fixture
def life(request: pytest.FixtureRequest, subject: Subject) -> Life:
    """The life of one task of the operation; skips with the reason where it was not watched."""
    lived = subject.life(request.param)
    if isinstance(lived, str):
        pytest.skip(lived)
    return lived
