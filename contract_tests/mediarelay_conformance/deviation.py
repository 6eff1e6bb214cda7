"""How a gateway deviates, by names that people write down: what each means, and whom it hurts."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from mediarelay_contract.contract import Violation

from .exchange import Exchange, line


class Kind(NamedTuple):
    """What findings of one name have in common.

    Attributes:
        means: What the gateway does.
        hurts: Who suffers from it, and how.
        weight: What to mend first, from 5 (costs money) to 1.
    """

    means: str
    hurts: str
    weight: int


@cache
def kinds() -> Mapping[str, Kind]:
    """Return the names of findings and what they mean."""
    known = tomllib.loads((files("mediarelay_conformance") / "findings.toml").read_text("utf-8"))
    return {name: Kind(**words) for name, words in known.items()}


class Deviation(AssertionError):
    """A gateway responds otherwise than the contract says.

    Args:
        name: The stable name of such findings.
        what: What is wrong, in words; the response is added.
        exchange: Where that shows, if it is one exchange.
        at: Where in the response, as a path with slashes; empty for all of it.

    Raises:
        KeyError: There is no such name.
    """

    def __init__(self, name: str, what: str = "", exchange: Exchange | None = None, at: str = "") -> None:
        self.kind = kinds()[name]
        self.name = name
        self.exchange = exchange
        self.at = at
        super().__init__(". ".join(filter(None, (what, exchange and line(exchange)))))


def assert_documented(
    wrong: Sequence[Violation], exchange: Exchange, name: str = "response-shape", what: str = ""
) -> None:
    """Raise what a schema has against a response as a deviation; nothing where it has nothing."""
    if wrong:
        where, message = wrong[0]
        said = f"{where}: {message}" if where else message
        raise Deviation(name, f"{what}: {said}" if what else said, exchange, where)
