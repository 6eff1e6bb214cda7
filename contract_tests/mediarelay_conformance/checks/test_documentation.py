"""The dialects of responses against the documented ones; runs where `--profile` says what the gateway documents."""

from __future__ import annotations

import pytest

from ..deviation import Deviation
from ..documented import dialects_of
from ..gateway import GatewayUnderTest
from ..history import TaskHistory
from .test_lifecycle import every_history, reports_of

pytestmark = pytest.mark.documentation


@every_history
def test_submissions_use_the_documented_dialect(history: TaskHistory, gateway: GatewayUnderTest) -> None:
    """The response to the submission is in the profile's dialect, or in one of its family's own."""
    if not history.is_submitted:
        pytest.skip("not run: the submission was not seen")
    documented = dialects_of(gateway.profile, history.operation_id, "submit")
    found = history.submission.reading.dialect or "none that is known"
    if found not in documented:
        what = f"documented is {' or '.join(sorted(documented))}, found was {found}"
        raise Deviation("dialect-undocumented", what, history.submission)


@every_history
def test_queries_use_the_documented_dialect(history: TaskHistory, gateway: GatewayUnderTest) -> None:
    """The response to every query is in the profile's dialect, or in one of its family's own."""
    documented = dialects_of(gateway.profile, history.operation_id, "query", "before_first_poll")
    found = {str(poll.reading.dialect) for poll in reports_of(history)}
    if not found <= documented:
        what = f"documented is {' or '.join(sorted(documented))}, found was {' and '.join(sorted(found))}"
        raise Deviation("dialect-undocumented", what)
