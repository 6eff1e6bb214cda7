"""Options and fixtures: `pytest contract_tests --base-url … --api-key … [--budget N]`."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

import pytest

from mediarelay._io.environment import check_environment
from mediarelay._io.gateway import find_gateway
from mediarelay.errors import InvalidInput
from mediarelay_contract.contract import Contract, UnknownOperation

from .calls import Answered
from .connection import connection_of
from .deviation import Deviation
from .gateway import GatewayUnderTest
from .har_files import read_files
from .history import TaskHistory
from .limits import NotRun, NotSeen
from .options import add_options, read_options
from .recorded import RecordedGateway
from .report import Report
from .rounds import run_rounds
from .selection import CONTRACT, cost_of, selected
from .settings import SETTINGS, read_settings
from .survey import Survey, is_mock, look_around
from .tiers import Tier

GATEWAY = pytest.StashKey[GatewayUnderTest]()
_OFF = pytest.StashKey[tuple[Deviation, str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the suite's options."""
    add_options(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Declare the tiers, and read what is switched off."""
    for tier in Tier:
        config.addinivalue_line("markers", f"{tier}: {tier.summary}")
    try:
        config.stash[SETTINGS] = read_settings(read_options(config).settings)
    except (OSError, ValueError) as error:
        pytest.exit(f"The suite could not run: {error}", returncode=2)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what was not requested, and what the gateway does not serve, which a first look shows."""
    options = read_options(config)

    def is_wanted(item: pytest.Item) -> bool:
        if item.get_closest_marker("documentation"):
            return options.profile is not None
        if item.get_closest_marker("recorded"):
            return bool(options.har)
        return "known" not in getattr(item, "fixturenames", ()) or bool(options.known_id)

    _keep(config, items, [item for item in items if is_wanted(item)])
    if options.har:
        _judge_recording(config, items)
        return
    if all(selected(item).tier in ("", "static") for item in items):
        return
    gateway = _make_gateway(config)
    config.stash[GATEWAY] = gateway
    survey = look_around(gateway, (about.operation_id for item in items if (about := selected(item)).operation_id))
    if survey.stopped is None and not _announce(config, items, gateway, survey):
        survey = survey._replace(stopped="nothing was tested: the spending was not confirmed")
    if survey.stopped is not None:
        _stop(config, survey.stopped)
        _keep(config, items, [])
        return
    _keep(config, items, list(_tested(items, survey)))


def _judge_recording(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave what the recording says something of."""
    options = read_options(config)
    try:
        gateway = RecordedGateway(
            CONTRACT, read_files(options.har), options.base_url, deadline=options.deadline, profile=options.profile
        )
    except (OSError, ValueError) as error:
        _stop(config, f"nothing was tested: {error}")
        _keep(config, items, [])
        return
    config.stash[GATEWAY] = gateway
    names = gateway.seen
    kept = [
        item
        for item in items
        if (about := selected(item)).tier not in ("", "static") and about.operation_id in {*names, ""}
    ]
    _keep(config, items, list(_tested(kept, gateway.survey())))


def _tested(items: list[pytest.Item], survey: Survey) -> Iterator[pytest.Item]:
    """Yield what is tested; what is not served, or could not be looked at, says so once."""
    reasons = {**survey.unserved, **survey.unknown}
    reported: set[str] = set()
    for item in items:
        name = selected(item).operation_id
        if name in reasons and name not in reported:
            reported.add(name)
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
    """Say why nothing is tested; without a report to take it down that ends pytest."""
    reports = _reports(config)
    for report in reports:
        report.stopped = reason
    if not reports:
        pytest.exit(reason, returncode=2)


def _announce(config: pytest.Config, items: list[pytest.Item], gateway: GatewayUnderTest, survey: Survey) -> bool:
    """Say what is going to be sent, and have it confirmed; False where that is refused."""
    left = [
        about for item in items if (about := selected(item)).operation_id not in {*survey.unserved, *survey.unknown}
    ]
    cost = cost_of(left, read_options(config).cases)
    capture = config.pluginmanager.get_plugin("capturemanager")
    with capture.global_and_fixture_disabled() if capture is not None else nullcontext():
        return all(report.announce(cost, gateway, survey) for report in _reports(config))


def _make_gateway(config: pytest.Config) -> GatewayUnderTest:
    options = read_options(config)
    try:
        found = find_gateway(options.base_url, options.api_key)
        check_environment()
        connection = connection_of(
            options.header,
            options.proxy,
            options.ca_file,
            options.client_cert,
            options.client_key,
            insecure=options.insecure,
            rate=options.rate,
        )
        inputs = json.loads(options.inputs.read_text("utf-8")) if options.inputs is not None else None
    except (InvalidInput, OSError, ValueError) as error:
        pytest.exit(f"The suite could not run: {error}", returncode=2)
    return GatewayUnderTest(
        CONTRACT,
        found.base_url,
        found.api_key,
        is_mock=is_mock(found.base_url, min(5.0, options.request_timeout)),
        budget=options.budget,
        ledger=options.ledger,
        inputs=inputs,
        deadline=options.deadline,
        profile=options.profile,
        other_key=options.other_key,
        callback_url=options.callback_url,
        callback_port=options.callback_port,
        request_timeout=options.request_timeout,
        time_limit=options.time_limit,
        record=options.record,
        connection=connection,
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one check for each --known-id."""
    if "known" in metafunc.fixturenames:
        try:
            known = [_known_id(text) for text in read_options(metafunc.config).known_id]
        except InvalidInput as error:
            pytest.exit(f"The suite could not run: {error}", returncode=2)
        metafunc.parametrize("known", known, ids=[operation for operation, _ in known])


def _known_id(text: str) -> tuple[str, str]:
    name, separator, task_id = text.partition("=")
    if not separator or not task_id:
        raise InvalidInput(f"--known-id is like kling.text2video=TASK, not {text!r}")
    try:
        return CONTRACT.find(name), task_id
    except UnknownOperation as error:
        raise InvalidInput(str(error)) from None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup() -> Generator[None, None, None]:
    """What could not be looked at is not run, wherever that shows, and never a deviation."""
    with _not_run():
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """What could not be looked at is not run, and what is switched off by its name is set aside."""
    with _not_run():
        try:
            yield
        except Deviation as deviation:
            reason = item.config.stash[SETTINGS].reason(deviation.name, selected(item).operation_id)
            if reason is None:
                raise
            item.stash[_OFF] = deviation, reason
            pytest.skip(f"switched off: {deviation.name} ({reason})")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> object | None:
    """Run a check once for each exchange of a recording that it could be about."""
    gateway = pyfuncitem.config.stash.get(GATEWAY, None)
    if not isinstance(gateway, RecordedGateway):
        return None
    run_rounds(pyfuncitem, gateway)
    return True


@contextmanager
def _not_run() -> Iterator[None]:
    try:
        yield
    except NotSeen as error:
        pytest.skip(f"not seen: {error}")
    except NotRun as error:
        pytest.skip(f"not run: {error}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add to a report what the check expects and, where it deviates, the exchange."""
    report = yield
    expects = (getattr(item, "function", None) and item.function.__doc__) or ""  # type: ignore[attr-defined]
    options = read_options(item.config)
    tier = options.seen_as if options.har else selected(item).tier
    report.user_properties.append(("tier", tier))
    report.user_properties.append(("expects", " ".join(expects.split())))
    if call.when != "call" or call.excinfo is None:
        return report
    deviation, reason = item.stash.get(_OFF, (call.excinfo.value, ""))
    report.user_properties += [("switched off", reason)] if reason else []
    if report.skipped and not reason:
        return report
    if not isinstance(deviation, Deviation):
        report.user_properties.append(("broken", call.excinfo.exconly()))
        return report
    report.user_properties += [("name", deviation.name), ("at", deviation.at), ("what", str(deviation))]
    arguments = getattr(item, "funcargs", {})
    history = arguments.get("history") or arguments.get("submitted")
    exchange = deviation.exchange or (history and (history.polls or [history.submission])[-1])
    if exchange is not None:
        report.user_properties.append(("exchange", json.dumps(exchange.quoted(), ensure_ascii=False)))
    return report


@pytest.fixture(scope="session")
def contract() -> Contract:
    """What the gateway is tested for conformance with."""
    return CONTRACT


@pytest.fixture(scope="session")
def gateway(request: pytest.FixtureRequest) -> GatewayUnderTest:
    """The gateway under test, behind the spending guard."""
    return request.config.stash[GATEWAY]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write down what was found, and close the connections."""
    gateway = session.config.stash.get(GATEWAY, None)
    if gateway is None:
        return
    for report in _reports(session.config):
        report.take(gateway)
    gateway.close()


@pytest.fixture(scope="session")
def cases(request: pytest.FixtureRequest) -> int:
    """How many bodies to make up per operation and mode."""
    return read_options(request.config).cases


@pytest.fixture(scope="session")
def seed(request: pytest.FixtureRequest) -> int:
    """What they are made up from."""
    return read_options(request.config).seed


@pytest.fixture
def submitted(request: pytest.FixtureRequest, gateway: GatewayUnderTest) -> TaskHistory:
    """One submission of the operation, whatever came of it; skips with the reason where there was none."""
    return _subject(request, gateway)  # type: ignore[no-any-return]


@pytest.fixture
def history(request: pytest.FixtureRequest, gateway: GatewayUnderTest) -> TaskHistory:
    """The history of one task of the operation; skips with the reason where it was not watched."""
    return _subject(request, gateway)  # type: ignore[no-any-return]


@pytest.fixture
def answered(request: pytest.FixtureRequest, gateway: GatewayUnderTest) -> Answered:
    """One call of the operation, for a whole answer; skips with the reason where there was none."""
    return _subject(request, gateway)  # type: ignore[no-any-return]


@pytest.fixture
def streamed(request: pytest.FixtureRequest, gateway: GatewayUnderTest) -> Answered:
    """One call of the operation, for a stream; skips with the reason where there was none."""
    return _subject(request, gateway)  # type: ignore[no-any-return]


def _subject(request: pytest.FixtureRequest, gateway: GatewayUnderTest) -> Any:
    # A recording may hold many; each round of a check takes its own.
    if isinstance(gateway, RecordedGateway):
        return None
    return gateway.subject(str(request.fixturename), request.param)
