"""The contract itself; nothing is sent."""

from __future__ import annotations

import pytest

from mediarelay_contract.contract import Contract, load_profile

from ..deviation import Deviation

pytestmark = pytest.mark.static


def test_examples_are_valid(contract: Contract) -> None:
    """Every example of a request is one that the contract accepts."""
    for operation_id, route in contract.operations.items():
        if "requestBody" in route.operation:
            for example in contract.request_examples(operation_id).values():
                if wrong := contract.check_request(operation_id, contract.relax(operation_id, example)):
                    raise Deviation("contract-broken", f"{operation_id}: {wrong[0].message}")


def test_every_profile_compiles(contract: Contract) -> None:
    """Narrowed to any profile, every schema of the contract still compiles."""
    for profile in contract.document["x-profiles"]:
        narrowed = load_profile(profile)
        for name in narrowed.document["components"]["schemas"]:
            narrowed.check_schema(name, None)
