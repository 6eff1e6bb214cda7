"""Which operations the checks are about."""

from __future__ import annotations

from mediarelay.contract import Contract, load_contract
from mediarelay_client.tasks import find_operation

CONTRACT = Contract(load_contract())
SUBMISSIONS = [name for name, route in CONTRACT.operations.items() if "query" in route.operation.get("x-lifecycle", {})]
ASKED_BY_GET = [name for name in SUBMISSIONS if (ask := find_operation(name).asks) and ask.method == "GET"]
BODIES = [
    name
    for name, route in CONTRACT.operations.items()
    if "requestBody" in route.operation and "x-method" in route.operation
]
