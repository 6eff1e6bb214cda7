"""The mark of an argument that was not given, apart from None. No imports: it is in everybody's start-up."""

from __future__ import annotations

from typing import Final, Literal


class Unset:
    """The type of `UNSET`."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final[Unset] = Unset()
