"""Which addresses belong to everybody: a link from a response leads to no private network, however it is written."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable, Iterator
from typing import Any

from mediarelay_contract.language import message

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_NAT64_LOCAL = ipaddress.ip_network("64:ff9b:1::/48")
_COMPATIBLE = ipaddress.ip_network("::/96")
_ISATAP = (0x00005EFE, 0x02005EFE)


class PrivateAddress(Exception):
    """A host has an address on a private network; nothing was sent there."""

    def __init__(self, host: str, address: str) -> None:
        self.host = host
        shown = host if host == address else f"{host} ({address})"
        super().__init__(message("{shown} is a private address", shown=shown))


def is_public(address: Address) -> bool:
    """Whether an address is anybody's on the internet, and so is the IPv4 address that it may hold."""
    if not address.is_global or address.is_multicast or address.is_unspecified or address.is_reserved:
        return isinstance(address, ipaddress.IPv6Address) and _holds_public(address)
    if isinstance(address, ipaddress.IPv4Address):
        return True
    if address.is_site_local or address in _NAT64_LOCAL:
        return False
    return all(is_public(inner) for inner in _inner(address))


def _holds_public(address: ipaddress.IPv6Address) -> bool:
    """Whether it is one of the forms that only carry IPv4, and carries a public address."""
    mapped = address.ipv4_mapped
    if mapped is None and address in _NAT64:
        mapped = _last(address)
    return mapped is not None and is_public(mapped)


def _inner(address: ipaddress.IPv6Address) -> Iterator[ipaddress.IPv4Address]:
    if address.ipv4_mapped is not None:
        yield address.ipv4_mapped
    if address.sixtofour is not None:
        yield address.sixtofour
    if address.teredo is not None:
        yield from address.teredo
    if address in _NAT64 or address in _COMPATIBLE or (int(address) >> 32) & 0xFFFFFFFF in _ISATAP:
        yield _last(address)


def _last(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address:
    return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)


def public_addresses(host: str, found: Iterable[tuple[Any, ...]]) -> list[str]:
    """Return the addresses that a look-up (`socket.getaddrinfo`) found, in its order.

    Raises:
        PrivateAddress: One of them is no public one.
    """
    addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
    for text in addresses:
        if not is_public(ipaddress.ip_address(text.partition("%")[0])):
            raise PrivateAddress(host, text)
    return addresses


def look_up(host: str, port: int) -> list[str]:
    """Return the public addresses of a host.

    Raises:
        PrivateAddress: One of them is no public one.
        OSError: It has none.
    """
    return public_addresses(host, _found(host, port))


async def alook_up(host: str, port: int) -> list[str]:
    """Return the public addresses of a host; see `look_up`."""
    import asyncio

    return public_addresses(host, await asyncio.to_thread(_found, host, port))


def _found(host: str, port: int) -> list[tuple[Any, ...]]:
    try:
        return list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    except UnicodeError as error:  # a label of more than 63 characters, for instance
        raise OSError(message("{host} cannot be the name of a host ({error})", host=host[:80], error=error)) from None
