"""Where nothing is served: what is near, and how this kind of gateway says so."""

from __future__ import annotations

import difflib
import re

from mediarelay_contract.contract import Contract

_LONGEST = 200
_ID = re.compile(r"(?<=/)[\w-]*\d{6,}[\w-]*")


def find_nearest(contract: Contract, method: str, path: str) -> str:
    """Return the operation that was most likely meant, as `METHOD /path`."""
    wanted = _ID.sub("*", path[:_LONGEST])
    shapes = {re.sub(r"\{\w+\}", "*", route.path): route for route in contract.operations.values()}
    close = difflib.get_close_matches(wanted, shapes, n=3, cutoff=0) or list(shapes)
    # Of equally near paths the one that takes the method: most mistakes are a wrong path, or POST for GET.
    best = difflib.SequenceMatcher(None, close[0], wanted).ratio()
    near = [one for one in close if difflib.SequenceMatcher(None, one, wanted).ratio() > best - 0.05]
    routes = [route for one in near for route in contract.operations.values() if route.path == shapes[one].path]
    route = next((route for route in routes if route.method == method), routes[0])
    return f"{route.method} {route.path}"


def is_under(path: str, prefixes: list[str]) -> bool:
    """Return whether a path begins with one of the prefixes, as gateways compare them: letter by letter."""
    return any(path.startswith(prefix) for prefix in prefixes)
