"""Judge what passes by itself, where that can be done at once; the report at the end follows tasks through."""

from __future__ import annotations

from collections.abc import Sequence

from mediarelay_contract.contract import Contract

from ..deviation import Deviation
from ..places import base_of
from ..single import Judge
from .board import Board
from .keys import Owner
from .passing import Passing

LARGEST = 1024**2
"""Bytes of a body that are read at once; larger ones are left to the report."""


class Watch:
    """Judges exchanges, each of them once.

    Args:
        contract: What they have to conform with.
        base_url: Where the gateway is.
    """

    def __init__(self, contract: Contract, base_url: str) -> None:
        self.board = Board()
        self._contract = contract
        self._judge = Judge(contract, base_of(base_url))

    def judge(self, passing: Passing, owner: Owner) -> Sequence[Deviation]:
        """Return what an exchange deviates in, and show it."""
        if max(passing.received.size, passing.sent.size) > LARGEST:
            self.board.note(passing, "", ())
            return ()
        one = passing.recorded(owner)
        try:
            found = self._judge.deviations(one)
            place = self._judge.place(one) if found else None
        except Exception as error:  # what is wrong here must not stop what passes
            passing.note = f"not judged: {type(error).__name__}"
            self.board.note(passing, "", ())
            return ()
        name = "" if place is None else place.operation_id or next(iter(place.queried_by), "")
        self.board.note(passing, name, found)
        return found
