"""Prices for people who have not paid yet: by the list of the gateway that they name, where they name one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from mediarelay_client.tasks.operation import Operation

from .._core.money import Price, Prices, unknown_price
from .._io.gateway import BASE_URL_VARIABLE
from .._io.prices import read_prices
from ..relay import Relay
from .options import GatewayOptions

NO_KEY = "dry-run"
"""In place of a key, where nothing is sent that needs one."""
NOWHERE = "https://gateway.example"
"""In place of a gateway's address, where nothing is sent there."""


def is_named(gateway: GatewayOptions) -> bool:
    """Whether anybody has said which gateway."""
    return bool(gateway.base_url or os.environ.get(BASE_URL_VARIABLE, "").strip())


def prices_at(gateway: GatewayOptions) -> Prices | None:
    """Read a gateway's prices, with a key or without; None where no gateway is named.

    Raises:
        InvalidInput: Its address or key cannot be one.
    """
    if not is_named(gateway):
        return None
    with Relay(gateway.base_url, gateway.api_key or NO_KEY, learn=False, history=False) as relay:
        return prices_of(relay)


def prices_of(relay: Relay) -> Prices:
    """Read a gateway's prices; the group of a key that is none is not requested."""
    return read_prices(relay.session.transport, keyed=relay.gateway.api_key != NO_KEY)


def price_of(operation: Operation, arguments: Mapping[str, Any], prices: Prices | None) -> Price:
    """Return what a call costs; that is unknown where no gateway is named."""
    if prices is None and operation.paid:
        return unknown_price(operation, None, "no gateway is named whose list could be read; --base-url names one")
    return (prices or Prices(None)).of(operation, arguments)
