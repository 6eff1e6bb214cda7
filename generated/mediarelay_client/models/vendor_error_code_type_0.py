from typing import Literal, cast

VendorErrorCodeType0 = Literal[
    1000,
    1001,
    1002,
    1003,
    1004,
    1100,
    1101,
    1102,
    1103,
    1200,
    1201,
    1202,
    1203,
    1300,
    1301,
    1302,
    1303,
    1304,
    5000,
    5001,
    5002,
]


def check_vendor_error_code_type_0(value: int) -> VendorErrorCodeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(VendorErrorCodeType0, value)
