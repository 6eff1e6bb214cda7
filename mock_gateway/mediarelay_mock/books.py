"""What calls were charged: prices, the key's log and what is left of its quota, as new-api keeps them.

Every model of the contract has one price a call here; what the contract's example of a price list charges by tokens is
charged so. A task that fails is paid back.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from operator import itemgetter
from typing import Any

from mediarelay_contract.contract import Contract, is_free
from mediarelay_contract.document import branches

from .calls import Call
from .examples import examples_of
from .store import FAILED, Charge, StoredTask

JSON = dict[str, Any]
GRANTED = 5_000_000
"""Quota of each key to begin with; 500,000 are one unit of the currency."""
PRICE = 0.1
"""Units of the currency that a call costs, whichever the model."""
GROUP, RATIO = "default", 1
_INPUT, _OUTPUT = 21, 5  # tokens, as most examples have them
_MOST = 1000
_REFUND = 6  # the type of an entry of the log


def charge(call: Call, task: StoredTask | None) -> None:
    """Charge a call that was carried out, unless it is free."""
    if is_free(call.route.operation, call.parameters):
        return
    model = _model_of(call)
    by_tokens = next((one for one in _by_tokens(call.contract) if one["model_name"] == model), None)
    if by_tokens is None:
        quota = PRICE * RATIO * _by_what(call.contract)["quota"] * _times(call)
    else:
        quota = (_INPUT + _OUTPUT * by_tokens["completion_ratio"]) * by_tokens["model_ratio"] * RATIO
    call.store.charges.setdefault(call.key, []).append(Charge(call.request_id, call.now, model, round(quota), task))


def _charges(call: Call) -> list[Charge]:
    return call.store.charges.get(call.key, [])


def _used(call: Call) -> int:
    """Return what the caller's key has used: what failed is paid back."""
    return sum(one.quota for one in _charges(call) if not _is_paid_back(one, call.now))


def _is_paid_back(charge: Charge, now: float) -> bool:
    return charge.task is not None and charge.task.state(now) == FAILED


def list_prices(call: Call) -> JSON:
    """List what every model costs."""
    example = examples_of(call.contract, "systemGetPricing")["prices"]
    by_tokens = _by_tokens(call.contract)
    known = {one["model_name"] for one in by_tokens}
    by_call = [
        {
            "model_name": model,
            "quota_type": 1,
            "model_ratio": 0,
            "model_price": PRICE,
            "owner_by": "",
            "completion_ratio": 0,
            "enable_groups": [GROUP],
            "supported_endpoint_types": [],
        }
        for model in _models_of(call.contract)
        if model not in known
    ]
    return {**example, "data": [*by_tokens, *by_call], "group_ratio": {GROUP: RATIO}}


def show_usage(call: Call) -> JSON:
    """Show what a key has spent."""
    example = examples_of(call.contract, "systemGetTokenUsage")["spent"]
    used = _used(call)
    sums = {"total_granted": GRANTED, "total_used": used, "total_available": GRANTED - used}
    return {**example, "data": {**example["data"], **sums, "model_limits": {}, "model_limits_enabled": False}}


def show_account(call: Call) -> JSON:
    """Show what the account has left."""
    example = examples_of(call.contract, "systemGetSelf")["account"]
    used, count = _used(call), len(_charges(call))
    sums = {"quota": GRANTED - used, "used_quota": used, "request_count": count}
    return {**example, "data": {**example["data"], **sums}}


def list_logs(call: Call) -> JSON:
    """List what a key was charged, the newest first."""
    example = examples_of(call.contract, "systemListTokenLogs")["charged"]
    like = {**example["data"][0], "group": GROUP}
    entries = []
    for one in _charges(call):
        about = {"created_at": int(one.at), "model_name": one.model, "quota": one.quota}
        task = json.dumps({"task_id": one.task.id}) if one.task is not None else like["other"]
        entries.append({**like, **about, "request_id": one.request_id, "other": task})
        if _is_paid_back(one, call.now) and one.task is not None:  # such an entry names the task, and no request
            paid_back = {"type": _REFUND, "created_at": int(one.task.ends), "other": task}
            entries.append({**like, **about, **paid_back, "request_id": ""})
    entries.sort(key=itemgetter("created_at"))
    data = [{**entry, "id": number} for number, entry in enumerate(entries, 1)]
    return {**example, "data": data[::-1][:_MOST]}


def _given(call: Call) -> JSON:
    return {**call.parameters, **(call.body if isinstance(call.body, dict) else {})}


def _times(call: Call) -> int:
    """Return how often a price for one call counts."""
    counts = (_given(call).get(name) for name in _by_what(call.contract)["times"])
    return next((one for one in counts if isinstance(one, int) and one > 0), 1)


def _model_of(call: Call) -> str:
    given = _given(call)
    return next((str(given[name]) for name in _by_what(call.contract)["model"] if given.get(name)), "")


def _by_what(contract: Contract) -> JSON:
    """Return by what requests are charged."""
    found: JSON = contract.document["x-charges"]
    return found


def _by_tokens(contract: Contract) -> list[JSON]:
    if "systemGetPricing" not in contract.operations:  # a gateway may serve a part
        return []
    listed = examples_of(contract, "systemGetPricing")["prices"]["data"]
    return [one for one in listed if one["quota_type"] == 0]


@lru_cache(maxsize=8)
def _models_of(contract: Contract) -> tuple[str, ...]:
    """Return every model that a paid call can name, by the contract's enumerations and examples."""
    found: dict[str, None] = {}
    for operation_id, route in contract.operations.items():
        if route.operation["x-cost"] == "paid" and "requestBody" in route.operation:
            schema = contract.resolve(contract.request_schema(operation_id))
            for name in _by_what(contract)["model"]:
                if name in schema.get("properties", {}):
                    for branch in branches(contract.document, schema["properties"][name]):
                        found |= {word: None for word in branch.get("enum", []) if isinstance(word, str)}
            for example in schema.get("examples", []):
                named = (example.get(name) for name in _by_what(contract)["model"])
                found |= {model: None for model in named if isinstance(model, str)}
    return tuple(found)


HANDLERS: dict[str, Callable[[Call], Any]] = {
    "systemGetPricing": list_prices,
    "systemGetTokenUsage": show_usage,
    "systemGetSelf": show_account,
    "systemListTokenLogs": list_logs,
}
