"""Fixtures: the contract, and mock gateways in every dialect."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mediarelay import Relay
from mediarelay_contract.contract import Contract, load_contract
from mediarelay_mock.dialects import WRITERS
from mediarelay_mock.testing import KEY, Running, serve, serve_mock

from .batches import Fast

ROOT = Path(__file__).resolve().parent.parent


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name bytes by what they hold: a test's name is not the place for a whole file."""
    if isinstance(val, bytes) and len(val) > 30:
        return f"{len(val)} bytes {hashlib.sha256(val).hexdigest()[:8]}"
    return None


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The bundled contract."""
    return load_contract()


@pytest.fixture(scope="session")
def contract(document: dict[str, Any]) -> Contract:
    """The bundled contract, ready for use."""
    return Contract(document)


@pytest.fixture(scope="session")
def mocks() -> Iterator[dict[str, Running]]:
    """One mock gateway for every dialect."""
    import contextlib

    with contextlib.ExitStack() as stack:
        yield {dialect: stack.enter_context(serve_mock(dialect)) for dialect in WRITERS}


@pytest.fixture(params=list(WRITERS))
def mock(request: pytest.FixtureRequest, mocks: dict[str, Running]) -> Running:
    """A mock gateway, in each dialect in turn."""
    return mocks[request.param]


@pytest.fixture
def kling_mock(mocks: dict[str, Running]) -> Running:
    """The mock gateway in Kling's own dialect."""
    return mocks["kling"]


@pytest.fixture
def relay(kling_mock: Running) -> Iterator[Relay]:
    """A relay on the mock gateway in Kling's own dialect."""
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        yield relay


@pytest.fixture
def fast() -> Iterator[Fast]:
    """A mock gateway in real time, in a hurry, for batches."""
    gateway = Fast()
    with serve(gateway) as gateway.base_url:
        yield gateway


@pytest.fixture(autouse=True)
def _apart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the tests out of the user's environment and history."""
    monkeypatch.delenv("MEDIARELAY_BASE_URL", raising=False)
    monkeypatch.delenv("MEDIARELAY_API_KEY", raising=False)
    monkeypatch.setenv("MEDIARELAY_DURATIONS", "")
    monkeypatch.setenv("MEDIARELAY_HISTORY", str(tmp_path.with_name(f"{tmp_path.name}-history.sqlite3")))
