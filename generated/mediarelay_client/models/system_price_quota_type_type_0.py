from typing import Literal, cast

SystemPriceQuotaTypeType0 = Literal[
    0,
    1,
]


def check_system_price_quota_type_type_0(value: int) -> SystemPriceQuotaTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SystemPriceQuotaTypeType0, value)
