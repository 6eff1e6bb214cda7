"""Bodies made from the contract, right and wrong ones: exactly so many per operation and mode, the same for a seed.

Nothing here is free: a gateway that does not validate accepts wrong bodies, too. So every case passes the guard, and
the phases of schemathesis that know no bound (coverage, fuzzing, stateful) are left to this project's own tests.
"""

from __future__ import annotations

import pytest

from ..gateway import GatewayUnderTest
from ..refusals import reason_of
from ..rules import must_validate
from ..selection import BODIES, CONTRACT

pytestmark = pytest.mark.schema


@pytest.mark.parametrize("operation_id", BODIES)
@pytest.mark.parametrize("mode", ["positive", "negative"])
def test_bodies_are_validated(mode: str, operation_id: str, gateway: GatewayUnderTest, cases: int, seed: int) -> None:
    """A body made from the contract gets a documented response, and one that the contract forbids is refused."""
    for body, exchange, nowhere in gateway.trials(operation_id, mode, cases, seed):
        if (reason := reason_of(CONTRACT, exchange, nowhere)) is not None:
            pytest.skip(reason)
        must_validate(CONTRACT, operation_id, body, exchange)
