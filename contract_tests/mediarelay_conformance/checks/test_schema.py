"""Bodies made from the contract, right and wrong ones: exactly so many per operation and mode, the same for a seed.

Nothing here is free: a gateway that does not validate accepts wrong bodies, too. So every case passes the guard, and
the phases of schemathesis that know no bound (coverage, fuzzing, stateful) are left to this project's own tests.
"""

from __future__ import annotations

import pytest

from ..documented import check_error, check_response, is_other_kind
from ..exchange import describe, say
from ..gateway import GatewayUnderTest
from ..refusals import reason_of
from ..selection import BODIES, CONTRACT

pytestmark = pytest.mark.schema


@pytest.mark.parametrize("operation_id", BODIES)
@pytest.mark.parametrize("mode", ["positive", "negative"])
def test_bodies_are_validated(mode: str, operation_id: str, gateway: GatewayUnderTest, cases: int, seed: int) -> None:
    """A body made from the contract gets a documented response, and one that the contract forbids is refused."""
    for body, exchange, nowhere in gateway.trials(operation_id, mode, cases, seed):
        if (reason := reason_of(CONTRACT, exchange, nowhere)) is not None:
            pytest.skip(reason)
        reading = exchange.reading
        found = describe(exchange)
        allowed = not isinstance(body, bytes) and not CONTRACT.check_request(
            operation_id, CONTRACT.relax(operation_id, body)
        )
        if is_other_kind(CONTRACT, operation_id, exchange):  # a body may want events; other checks look into those
            assert allowed, f"the contract forbids this body, and it was accepted. {found}"
            continue
        assert exchange.content_type == "application/json", f"a response must be JSON. {found}"
        assert reading.raw is not None, f"a response must be JSON. {found}"
        # That a gateway says so with 500 is told once, by a check of its own.
        assert exchange.status < 500 or reading.error_kind == "rejected", f"the server failed. {found}"
        accepted = reading.error_kind is None
        assert allowed or not accepted, f"the contract forbids this body, and it was accepted. {found}"
        if accepted:
            wrong = check_response(CONTRACT, operation_id, exchange)
        else:
            wrong = check_error(CONTRACT, operation_id, exchange)
        assert not wrong, f"{say(wrong)}. {found}"
