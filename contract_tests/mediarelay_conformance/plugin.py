"""Options and fixtures: `pytest contract_tests --base-url … --api-key … [--budget N]`."""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from mediarelay._io.environment import check_certificates
from mediarelay._io.gateway import find_gateway
from mediarelay.errors import InvalidInput
from mediarelay_contract.contract import Contract, UnknownOperation, load_contract

from .exchange import take_described
from .limits import REQUEST_SECONDS, NotRun
from .report import Report
from .selection import cost_of, selected
from .subject import Life, Subject
from .survey import Survey, is_mock, look_around

SUBJECT = pytest.StashKey[Subject]()
SURVEY = pytest.StashKey[Survey]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the suite's options."""
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


def pytest_configure(config: pytest.Config) -> None:
    """Declare the tiers."""
    config.addinivalue_line("markers", "static: the contract itself; no server")
    config.addinivalue_line("markers", "free: nothing that could be charged")
    config.addinivalue_line("markers", "schema: bodies made from the contract, so many per operation and mode")
    config.addinivalue_line("markers", "lifecycle: one paid submission per operation")
    config.addinivalue_line("markers", "documentation: what is spoken against --profile; submits nothing of its own")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what nobody asked for, and what the gateway does not serve, which a first look shows."""

    def is_wanted(item: pytest.Item) -> bool:
        if item.get_closest_marker("documentation"):
            return config.getoption("--profile") is not None
        return "known" not in getattr(item, "fixturenames", ()) or bool(config.getoption("--known-id"))

    _keep(config, items, [item for item in items if is_wanted(item)])
    if all(selected(item).tier in ("", "static") for item in items):
        return
    subject = _make_subject(config)
    config.stash[SUBJECT] = subject
    survey = look_around(subject, (about.operation_id for item in items if (about := selected(item)).operation_id))
    if survey.stopped is None and not _announce(config, items, subject, survey):
        survey = survey._replace(stopped="nothing was tested: the spending was not confirmed")
    if survey.stopped is not None:
        _stop(config, survey.stopped)
        _keep(config, items, [])
        return
    _keep(config, items, list(_judged(items, survey)))


def _judged(items: list[pytest.Item], survey: Survey) -> Iterator[pytest.Item]:
    """Yield what is judged; what is not served, or could not be looked at, says so once."""
    reasons = {**survey.unserved, **survey.unknown}
    told: set[str] = set()
    for item in items:
        name = selected(item).operation_id
        if name in reasons and name not in told:
            told.add(name)
            item.add_marker(pytest.mark.skip(reason=reasons[name]))
        elif name in reasons:
            continue
        yield item


def _keep(config: pytest.Config, items: list[pytest.Item], kept: list[pytest.Item]) -> None:
    names = {item.nodeid for item in kept}
    config.hook.pytest_deselected(items=[item for item in items if item.nodeid not in names])
    items[:] = kept


def _reports(config: pytest.Config) -> list[Report]:
    return [plugin for plugin in config.pluginmanager.get_plugins() if isinstance(plugin, Report)]


def _stop(config: pytest.Config, reason: str) -> None:
    """Say why nothing is tested; without anybody to take it down that ends pytest."""
    reports = _reports(config)
    for report in reports:
        report.stopped = reason
    if not reports:
        pytest.exit(reason, returncode=2)


def _announce(config: pytest.Config, items: list[pytest.Item], subject: Subject, survey: Survey) -> bool:
    """Say what is going to be sent, and ask whoever runs this; False where that is refused."""
    left = [
        about for item in items if (about := selected(item)).operation_id not in {*survey.unserved, *survey.unknown}
    ]
    cost = cost_of(left, config.getoption("--cases"))
    capture = config.pluginmanager.get_plugin("capturemanager")
    with capture.global_and_fixture_disabled() if capture is not None else nullcontext():
        return all(report.announce(cost, subject, survey) for report in _reports(config))


def _make_subject(config: pytest.Config) -> Subject:
    option = config.getoption
    try:
        gateway = find_gateway(option("--base-url"), option("--api-key"))
        check_certificates(os.environ)
        given: Path | None = option("--inputs")
        inputs = json.loads(given.read_text("utf-8")) if given is not None else None
    except (InvalidInput, OSError, ValueError) as error:
        pytest.exit(f"The suite could not run: {error}", returncode=2)
    return Subject(
        Contract(load_contract()),
        gateway.base_url,
        gateway.api_key,
        is_mock=is_mock(gateway.base_url, min(5.0, option("--request-timeout"))),
        budget=option("--budget"),
        ledger=option("--ledger"),
        inputs=inputs,
        deadline=option("--deadline"),
        profile=option("--profile"),
        other_key=option("--other-key"),
        callback_url=option("--callback-url"),
        callback_port=option("--callback-port") or 0,
        request_timeout=option("--request-timeout"),
        time_limit=option("--time-limit"),
    )


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
    try:
        return Contract(load_contract()).find(name), task_id
    except UnknownOperation as error:
        raise InvalidInput(str(error)) from None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup() -> Generator[None, None, None]:
    """What could not be looked at is not run, wherever that shows, and never a deviation."""
    with _not_run():
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, None, None]:
    """What could not be looked at is not run, wherever that shows, and never a deviation."""
    with _not_run():
        yield


@contextmanager
def _not_run() -> Iterator[None]:
    try:
        yield
    except NotRun as error:
        pytest.skip(f"not run: {error}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add to a report what the check expects and, where it deviates, what was said."""
    report = yield
    expects = (getattr(item, "function", None) and item.function.__doc__) or ""  # type: ignore[attr-defined]
    report.user_properties.append(("tier", selected(item).tier))
    report.user_properties.append(("expects", " ".join(expects.split())))
    described = take_described()
    if report.failed and call.excinfo is not None and not call.excinfo.errisinstance(AssertionError):
        report.user_properties.append(("broken", call.excinfo.exconly()))
    if report.failed:
        arguments = getattr(item, "funcargs", {})
        life = arguments.get("life") or arguments.get("submitted")
        exchange = described or (life.polls[-1] if life and life.polls else life and life.submission)
        if exchange is not None:
            report.user_properties.append(("exchange", json.dumps(exchange.quoted(), ensure_ascii=False)))
    return report


@pytest.fixture(scope="session")
def contract() -> Contract:
    """What the gateway is judged by."""
    return Contract(load_contract())


@pytest.fixture(scope="session")
def subject(request: pytest.FixtureRequest) -> Subject:
    """The gateway under test, behind the spending guard."""
    return request.config.stash[SUBJECT]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write down what was heard, and close the connections."""
    subject = session.config.stash.get(SUBJECT, None)
    if subject is None:
        return
    for report in _reports(session.config):
        report.take(subject)
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
def submitted(request: pytest.FixtureRequest, subject: Subject) -> Life:
    """One submission of the operation, whatever came of it; skips with the reason where there was none."""
    return _lived(subject, request.param)


@pytest.fixture
def life(request: pytest.FixtureRequest, subject: Subject) -> Life:
    """The life of one task of the operation; skips with the reason where it was not watched."""
    lived = _lived(subject, request.param)
    if lived.submission.reading.id is None:
        pytest.skip("not run: the submission led to no task")
    return lived


def _lived(subject: Subject, operation_id: str) -> Life:
    lived = subject.life(operation_id)
    if isinstance(lived, str):
        pytest.skip(lived)
    return lived
