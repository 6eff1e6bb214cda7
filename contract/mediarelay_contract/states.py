"""The words for how tasks and jobs stand, as people are shown them."""

from __future__ import annotations

from .language import localised, mark

STATES = (
    mark("queued"),
    mark("running"),
    mark("succeeded"),
    mark("failed"),
    mark("cancelled"),
    mark("unknown"),
    mark("waiting"),
    mark("active"),
    mark("refused"),
    mark("uncertain"),
    mark("undelivered"),
)


def state_word(state: str) -> str:
    """Return a state in the user's language; machines are given the state itself."""
    return localised(state) if state in STATES else state
