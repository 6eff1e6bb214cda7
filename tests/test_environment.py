"""Variables that others set, proxies and certificates: distinguished before anything is sent, never by a traceback."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from mediarelay import AsyncRelay, Relay
from mediarelay.errors import InvalidInput
from mediarelay_conformance.cli import check
from mediarelay_conformance.tiers import Tier
from mediarelay_mock.app import make_app
from mediarelay_mock.testing import KEY, Running, serve

_ALL = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _ALL:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize(
    ("variable", "value", "advice"),
    [
        ("ALL_PROXY", "socks://127.0.0.1:1080", "socks5://"),
        ("all_proxy", "socks://127.0.0.1:1080/", "socks5://"),
        ("HTTPS_PROXY", "socks4://127.0.0.1:1080", "socks5://"),
        ("HTTP_PROXY", "http://[::1", "no address of a proxy"),
        ("HTTP_PROXY", "http://127.0.0.1:port", "no address of a proxy"),
        ("HTTP_PROXY", "http://127.0.0.1:99999", "no address of a proxy"),
        ("HTTP_PROXY", "http://", "no address of a proxy"),
        ("https_proxy", "ftp://127.0.0.1:21", "no address of a proxy"),
        ("HTTPS_PROXY", "://", "no address of a proxy"),
        ("HTTPS_PROXY", "http://a b:1", "no address of a proxy"),
        ("HTTPS_PROXY", f"http://{'a' * 64}.example:1", "no address of a proxy"),
        ("HTTPS_PROXY", "http://a\n\x1b[31m:1", r"a\n\u001b"),
        ("NO_PROXY", "localhost,[::1]", "without brackets"),
        ("NO_PROXY", "::1/128", "/length"),
        ("no_proxy", "fe80::/10, localhost", "/length"),
        ("NO_PROXY", "http://[::1", "without brackets"),
        ("SSL_CERT_FILE", "/nowhere/ca.pem", "there is no file"),
        ("SSL_CERT_FILE", __file__, "holds no certificates"),
        ("SSL_CERT_DIR", "/nowhere", "there is no folder"),
        ("SSLKEYLOGFILE", "/nowhere/keys", "cannot be written"),
    ],
)
def test_a_variable_that_cannot_be_used_is_named(
    variable: str, value: str, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relay, for threads or asyncio, is refused with the variable's name and what is wrong with it."""
    monkeypatch.setenv(variable, value)
    for kind in (Relay, AsyncRelay):
        with pytest.raises(InvalidInput, match=variable) as refused:
            kind("https://gateway.example", KEY)
        assert advice in str(refused.value)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("HTTP_PROXY", "127.0.0.1:3128"),
        ("HTTPS_PROXY", "http://name:word@proxy.example:3128/"),
        ("ALL_PROXY", ""),
        ("NO_PROXY", "localhost,127.0.0.1,::1,.example.com,10.0.0.0/8, *.internal"),
        ("NO_PROXY", "*"),
        ("SSL_CERT_FILE", ""),
    ],
)
def test_usual_variables_are_taken(variable: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What works elsewhere is not refused."""
    monkeypatch.setenv(variable, value)
    Relay("https://gateway.example", KEY).close()


def test_the_password_of_a_proxy_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Name and password in a proxy's address stay out of the message."""
    for value in (
        "ftp://name:secret-word@proxy.example",
        "name:secret-word@proxy.example:x",
        "socks://a:secret-word@b",
    ):
        monkeypatch.setenv("HTTPS_PROXY", value)
        with pytest.raises(InvalidInput) as refused:
            Relay("https://gateway.example", KEY)
        assert "secret-word" not in str(refused.value)


def test_socks_without_its_package_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the package for SOCKS is missing, the message names the extra that brings it."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
    monkeypatch.setitem(sys.modules, "socksio", None)
    with pytest.raises(InvalidInput, match=r"ALL_PROXY.*mediarelay\[socks\]"):
        Relay("https://gateway.example", KEY)


class Socks:
    """A SOCKS5 proxy that leads every connection to one address."""

    def __init__(self, target: int) -> None:
        self.connections = 0
        self._target = target
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, socket.create_connection(("127.0.0.1", self._target)) as inner:
            _, count = client.recv(2)
            client.recv(count)
            client.sendall(b"\x05\x00")
            head = client.recv(4)
            client.recv({1: 4, 4: 16}.get(head[3]) or client.recv(1)[0])
            client.recv(2)
            client.sendall(b"\x05\x00\x00\x01" + bytes(4) + struct.pack(">H", 1))
            self.connections += 1
            back = threading.Thread(target=_copy, args=(inner, client), daemon=True)
            back.start()
            _copy(client, inner)
            back.join(5)

    def close(self) -> None:
        """Take no more connections."""
        self._server.close()


def _copy(source: socket.socket, target: socket.socket) -> None:
    try:
        while piece := source.recv(65536):
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def test_a_socks_proxy_is_used(kling_mock: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """Through ALL_PROXY=socks5://… a task is submitted and waited for, with threads and with asyncio."""
    proxy = Socks(int(kling_mock.base_url.rpartition(":")[2]))
    monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{proxy.port}")
    try:
        with Relay("http://gateway.example", KEY, clock=kling_mock.clock) as relay:
            assert relay.kling.text2video(prompt="a cat").wait().urls

        async def run() -> None:
            async with AsyncRelay("http://gateway.example", KEY, clock=kling_mock.clock) as relay:
                assert (await (await relay.kling.text2video(prompt="a cat")).wait()).urls

        asyncio.run(run())
    finally:
        proxy.close()
    assert proxy.connections >= 2


def test_a_transport_of_ones_own_needs_no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where a transport is given, variables about proxies and certificates do not matter."""
    import httpx

    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:1080")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    Relay("https://gateway.example", KEY, transport=httpx.MockTransport(lambda _: httpx.Response(200))).close()


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_the_suite_names_missing_certificates(
    variable: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A check with a certificate variable that leads nowhere ends in one line, before anything is sent."""
    monkeypatch.setenv(variable, "/nowhere")
    assert check("http://127.0.0.1:9", api_key=KEY) == 2
    assert capsys.readouterr().err.startswith(f"{variable}: there is no ")


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_the_suite_goes_through_a_proxy(
    variable: str, kling_mock: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A check sends all of its requests to the proxy that the environment names, as a relay does."""
    app = make_app(kling_mock.gateway)

    async def proxy(scope: Any, receive: Any, send: Any) -> None:
        await app({**scope, "path": scope.get("path", "").removeprefix("http://gateway.example")}, receive, send)

    with serve(proxy) as address:
        monkeypatch.setenv(variable, address)
        assert check("http://gateway.example", api_key=KEY, tier=Tier.FREE, only="CreateText2Video") == 0
    assert "free tier: 5 passed" in capsys.readouterr().out


def test_the_suite_keeps_away_from_a_proxy_where_the_environment_says_so(
    kling_mock: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """NO_PROXY names what is reached directly, this machine too; without it even that goes through the proxy."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{port}")
    for exceptions, code in (("localhost,127.0.0.1", 0), ("", 2)):
        monkeypatch.setenv("NO_PROXY", exceptions)
        assert check(kling_mock.base_url, api_key=KEY, tier=Tier.FREE, only="CreateText2Video") == code
    assert "not reached: " in capsys.readouterr().out


def test_the_suite_names_a_proxy_that_is_none(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A check with a variable that is no proxy's address ends in one line that names it."""
    monkeypatch.setenv("HTTPS_PROXY", "ftp://127.0.0.1:21")
    assert check("https://gateway.example", api_key=KEY) == 2
    assert capsys.readouterr().err.startswith("HTTPS_PROXY is no address of a proxy")
