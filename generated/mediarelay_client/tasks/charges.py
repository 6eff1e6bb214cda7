"""By what gateways charge a request. Data out of the contract."""

from __future__ import annotations

from typing import Final

MODEL_FIELDS: Final = ("model", "model_name", "mv", "req_key")
"""Fields and parameters, by their names on the wire, that name what a price list lists; the first that is filled in counts."""
TIMES_FIELDS: Final = ("n",)
"""Those that a price for one call is multiplied by."""
QUOTA: Final = 500000
"""Of a gateway's quota in one unit of its currency."""
