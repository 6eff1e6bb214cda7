"""What the gateway speaks against what it says that it speaks; runs where `--profile` names the latter."""

from __future__ import annotations

import pytest

from ..exchange import describe
from ..subject import Life, Subject
from .test_lifecycle import every_life, told_of

pytestmark = pytest.mark.documentation


@every_life
def test_submissions_are_answered_as_documented(life: Life, subject: Subject) -> None:
    """The submission is answered in the profile's dialect, or in one of its family's own."""
    wanted = subject.documented(life.operation_id, "submit")
    heard = life.submission.reading.dialect or "none that is known"
    assert heard in wanted, (
        f"documented is {' or '.join(sorted(wanted))}, heard was {heard}. {describe(life.submission)}"
    )


@every_life
def test_queries_are_answered_as_documented(life: Life, subject: Subject) -> None:
    """Every query is answered in the profile's dialect, or in one of its family's own."""
    wanted = subject.documented(life.operation_id, "query", "before_first_poll")
    heard = {str(poll.reading.dialect) for poll in told_of(life)}
    assert heard <= wanted, f"documented is {' or '.join(sorted(wanted))}, heard was {' and '.join(sorted(heard))}"
