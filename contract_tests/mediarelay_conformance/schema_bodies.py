"""Request bodies made from the contract by schemathesis, right and wrong ones; the same for the same seed."""

from __future__ import annotations

from functools import cache
from typing import Any

from mediarelay_contract.contract import Contract


@cache
def make_bodies(contract: Contract, operation_id: str, mode: str, number: int, seed: int) -> list[Any]:
    """Return so many bodies; bytes where one is no JSON at all. Made once for all gateways that a process tests."""
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import seed as seeded
    from schemathesis import GenerationMode

    made: list[Any] = []

    def is_meant(case: Any) -> bool:
        """Wrong headers around a right body are not the point here."""
        return mode == "positive" or bool(
            isinstance(body := _body(case), bytes)
            or contract.check_request(operation_id, contract.relax(operation_id, body))
        )

    strategy = _operations(contract)[operation_id].as_strategy(generation_mode=GenerationMode(mode)).filter(is_meant)

    @seeded(seed)
    @settings(
        max_examples=number,
        database=None,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
    )
    @given(strategy)
    def collect(case: Any) -> None:
        made.append(_body(case))

    collect()
    return made[:number]


def _body(case: Any) -> Any:
    return case.body if isinstance(case.body, dict | list | str | int | float | bool | bytes) else b""


@cache
def _operations(contract: Contract) -> dict[str, Any]:
    import schemathesis

    schema = schemathesis.openapi.from_dict(contract.document)
    # One that it could not read would raise here, and not be left out without a word.
    found: list[Any] = list(schema.get_all_operations())
    return {one.ok().definition.raw["operationId"]: one.ok() for one in found}
