"""What only a recording shows: what callers did with the gateway's responses."""

from __future__ import annotations

import pytest

from ..deviation import Deviation
from ..recorded import RecordedGateway
from ..selection import PAID

pytestmark = pytest.mark.recorded


@pytest.mark.parametrize("operation_id", PAID)
def test_nothing_is_paid_twice(operation_id: str, gateway: RecordedGateway) -> None:
    """No call that may be charged is made again while the first one, whose response was lost, may have been, too."""
    paid = gateway.paid(operation_id)
    if paid.earlier is not None:
        first = gateway.joined.exchange(paid.earlier, operation_id)
        what = f"{paid.why}: {paid.one.started - paid.earlier.one.started:.0f} s before, the first one got {first}"
        raise Deviation("paid-twice", what, gateway.joined.exchange(paid.found, operation_id))
