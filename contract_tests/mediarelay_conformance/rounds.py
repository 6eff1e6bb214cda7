"""Run a check on a recording: once for each exchange, task or call that it could be about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

import pytest

from .deviation import Deviation
from .limits import NotRun, NotSeen
from .selection import selected
from .settings import SETTINGS

if TYPE_CHECKING:
    from .recorded import RecordedGateway

T = TypeVar("T")
_SUBJECTS = ("submitted", "history", "answered", "streamed")


class Rounds:
    """Which of several recorded exchanges a check looks at: it is run once for each.

    Attributes:
        number: Which round this is, from 0.
        most: How many rounds there are, as far as is known by now.
    """

    def __init__(self) -> None:
        self.number = 0
        self.most = 1

    def begin(self, number: int) -> None:
        """Begin a round; the first one is that of another check."""
        self.number = number
        self.most = self.most if number else 1

    def choose(self, found: Sequence[T], what: str) -> T:
        """Return the one of this round.

        Raises:
            NotSeen: There is none at all.
        """
        if not found:
            raise NotSeen(what)
        self.most = max(self.most, len(found))
        return found[min(self.number, len(found) - 1)]


def run_rounds(item: pytest.Function, gateway: RecordedGateway) -> None:
    """Run a check for everything that it could be about; the first deviation is what it fails by.

    How many there were, and in how many of them it deviates, is added to the report of the item.
    """
    about = selected(item)
    names = item._fixtureinfo.argnames
    passed, number = 0, 0
    skipped: BaseException | None = None
    deviations: list[tuple[Deviation, object]] = []
    while number < max(1, gateway.rounds.most if number else 1):
        gateway.rounds.begin(number)
        number += 1
        try:
            if about.subject in _SUBJECTS:
                item.funcargs[about.subject] = gateway.subject(about.subject, about.operation_id)
            item.obj(**{name: item.funcargs[name] for name in names})
            passed += 1
        except Deviation as error:
            deviations.append((error, item.funcargs.get(about.subject)))
        except (pytest.skip.Exception, NotRun) as error:
            skipped = skipped or error
    if deviations:
        settings = item.config.stash[SETTINGS]
        on = [one for one in deviations if settings.reason(one[0].name, about.operation_id) is None]
        first, subject = (on or deviations)[0]
        if about.subject in _SUBJECTS:
            item.funcargs[about.subject] = subject
        item.user_properties.append(("seen", f"{len(deviations)} of {len(deviations) + passed}"))
        raise first
    if not passed and skipped is not None:
        if isinstance(skipped, NotRun) and not isinstance(skipped, NotSeen):
            raise NotSeen(str(skipped)) from None
        raise skipped
