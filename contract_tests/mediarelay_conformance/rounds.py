"""Run a check on a recording: once for each exchange, task or call that it could be about."""

from __future__ import annotations

import pytest

from .deviation import Deviation
from .limits import NotRun, NotSeen
from .recorded import RecordedGateway
from .selection import selected
from .settings import SETTINGS

_SUBJECTS = ("submitted", "history", "answered", "streamed")


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
