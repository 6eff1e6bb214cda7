"""The page that people watch, and the same as JSON. It needs no network."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable
from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from mediarelay._core.money import show
from mediarelay._io.guard import Guard
from mediarelay._io.ledger import Ledger

from .board import Board

PATH = "/__mediarelay__"
DATA = PATH + "/data"


@cache
def _environment() -> Environment:
    # The frame is the mock's: both show what passes, and look alike.
    loader = ChoiceLoader([PackageLoader("mediarelay_conformance"), PackageLoader("mediarelay_mock")])
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined)


def _cost(ledger: Ledger, most: float) -> str:
    return f"{show(math.fsum(cost or 0 for cost in ledger.costs))} of {show(most)}"


def make_pages(
    board: Board, base_url: str, here: str, guard: Guard | None
) -> dict[str, Callable[[], tuple[str, bytes]]]:
    """Return the pages by their path.

    Args:
        board: What they show.
        base_url: The gateway.
        here: Where clients find the proxy.
        guard: Knows what was spent; None where nobody counts.
    """

    def page() -> tuple[str, bytes]:
        text = (
            _environment()
            .get_template("proxy.html.jinja")
            .render(
                board=board,
                base_url=base_url,
                here=here,
                minutes=(time.time() - board.began) / 60,
                spent=None if guard is None else guard.ledger.spent,
                limit=None if guard is None else guard.max_paid,
                cost=None if guard is None or guard.max_cost is None else _cost(guard.ledger, guard.max_cost),
            )
        )
        return "text/html; charset=utf-8", text.encode()

    def data() -> tuple[str, bytes]:
        found = {**board.as_dict(), "base_url": base_url, "paid": None if guard is None else guard.ledger.spent}
        return "application/json", json.dumps(found, ensure_ascii=False).encode()

    return {PATH: page, DATA: data}
