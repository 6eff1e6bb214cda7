"""The pages for people, opened in a real browser without a network."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from functools import partial
from pathlib import Path

import httpx
import pytest

from mediarelay.cli.samples import samples
from mediarelay_contract.render import render_docs
from mediarelay_mock.testing import KEY, Running

from .samples import CONTRACT

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_browser = pytest.mark.skipif(BROWSER is None, reason="no Chromium; on Debian: apt-get install chromium")


def open_page(address: str, profile: Path) -> str:
    """Return the page's DOM as the browser has built it. The browser can reach nothing but this machine."""
    assert BROWSER is not None
    profile.mkdir(exist_ok=True)
    options = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    options += " --disable-component-update --disable-sync --virtual-time-budget=4000 --dump-dom"
    offline = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    done = subprocess.run(
        [BROWSER, *options.split(), offline, f"--user-data-dir={profile}", address],
        env={**os.environ, "HOME": str(profile)},  # it writes there in spite of its profile
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )
    return done.stdout


def visible(page: str, folder: Path, anchor: str = "") -> str:
    """Open a page from the disk and return what the browser made of it, without the scripts."""
    (folder / "docs.html").write_text(page, "utf-8")
    dom = open_page((folder / "docs.html").as_uri() + anchor, folder / "profile")
    return re.sub(r"<script>.*?</script>|<wbr>|\u200b", "", dom, flags=re.DOTALL)


@needs_browser
def test_the_front_page_shows_what_is_served(kling_mock: Running, tmp_path: Path) -> None:
    """The page at / lists every operation, the seeds' titles, and the tasks so far with their states."""
    headers = {"Authorization": f"Bearer {KEY}"}
    body = {"prompt": "<script>alert(1)</script>", "external_task_id": "<b>mine</b>"}
    task = httpx.post(f"{kling_mock.base_url}/kling/v1/videos/text2video", json=body, headers=headers).json()["data"]
    kling_mock.turned.turn(60)
    page = open_page(f"{kling_mock.base_url}/", tmp_path)
    for route in CONTRACT.operations.values():
        assert route.path in page
    for word in (task["task_id"], "succeed", "图生视频", f"/media/{task['task_id']}/0.mp4", "mock:fail"):
        assert word in page
    assert "<b>mine</b>" not in page


@needs_browser
def test_the_contract_is_rendered_offline(tmp_path: Path) -> None:
    """The one HTML file of `make docs` opens from the disk and shows every operation and the Chinese titles."""
    shown = visible(render_docs(CONTRACT.document), tmp_path)
    for route in CONTRACT.operations.values():
        assert route.path in shown, route.path
    assert "图生视频" in shown


@needs_browser
def test_an_operation_is_linked_to_and_shown_whole(tmp_path: Path) -> None:
    """A link to an operation unfolds it: with its samples, responses and our extensions, every reference resolved."""
    path = "/kling/v1/videos/image2video"
    document = {**CONTRACT.document, "paths": {path: CONTRACT.document["paths"][path]}}
    page = render_docs(document, samples=partial(samples, CONTRACT))
    shown = visible(page, tmp_path, "#/kling/klingCreateImage2Video")
    assert "Resolver error" not in shown
    for word in ("宇航员站起身走了", "parallel task over resource pack limit", "x-cost", "x-lifecycle", "Callbacks"):
        assert word in shown, word
    for word in ("relay.kling.image2video(", "mediarelay kling image2video", "curl "):
        assert shown.count(word) == 1, word


def test_the_rendered_contract_loads_nothing() -> None:
    """The rendered file names no script, style or font to be fetched."""
    page = render_docs(CONTRACT.document)
    assert not re.search(r"<(?:script|link|img|iframe)[^>]+(?:src|href)=[\"']?(?:https?:)?//", page)
    assert not re.search(r"url\([\"']?https?:", page)
