"""The mock in a vendor's place: the vendor's paths and keys in front of the contract's operations.

A vendor is data (`spec/vendors/`): what its paths are in the contract, how it knows who calls, and what an operator
enters in a gateway to let it call the mock.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mediarelay_contract.contract import load_contract
from mediarelay_contract.document import Document

from .schemes import SCHEMES


class Vendor:
    """One vendor's own API.

    Args:
        name: As the contract calls it.

    Raises:
        LookupError: The contract describes no such vendor.
    """

    def __init__(self, name: str) -> None:
        described = load_contract()["x-vendors"]
        if name not in described:
            raise LookupError(f"there is no vendor {name!r}; there are {', '.join(sorted(described))}")
        self.name = name
        self.data: Document = described[name]
        # The longest first: one path may be told apart from those below another.
        self._paths: list[tuple[str, str]] = sorted(self.data["paths"].items(), key=lambda pair: -len(pair[0]))

    @property
    def profile(self) -> str:
        """The profile in which it words its responses."""
        return str(self.data["profile"])

    @property
    def example_key(self) -> str:
        """A key in its form."""
        return str(self.data["key"]["example"])

    def to_contract(self, path: str) -> str | None:
        """Return what stands for one of its paths in the contract; None where it has no such path."""
        return next((theirs + path[len(own) :] for own, theirs in self._paths if path.startswith(own)), None)

    def from_contract(self, path: str) -> str | None:
        """Return its own path for one of the contract's; None where it has none."""
        found = [own + path[len(theirs) :] for own, theirs in self._paths if path.startswith(theirs)]
        return next((own for own in found if self.to_contract(own) == path), None)

    def identify(self, headers: Mapping[str, str], keys: Sequence[str], now: float) -> str:
        """Return whose request it is.

        Raises:
            Refusal: It shows none of these keys, or not in this vendor's way.
        """
        return SCHEMES[self.data["key"]["scheme"]].read(headers, self.data["key"], keys, now)

    def credentials(self, key: str, now: float) -> dict[str, str]:
        """Return the headers that show a key."""
        return SCHEMES[self.data["key"]["scheme"]].write(key, now)

    def narrow(self, paths: Mapping[str, Any]) -> dict[str, Any]:
        """Return the contract's paths that it has, by its own names for them."""
        named = ((self.from_contract(path), item) for path, item in paths.items())
        return {path: item for path, item in named if path is not None}

    def entries(self, address: str, key: str) -> Iterator[str]:
        """Yield what an operator enters, a line for each gateway that can call it."""
        for gateway, channel in self.data["channels"].items():
            entry = f"{gateway}: channel type {channel['type']}, address {address}, key {key}"
            yield f"{entry}, model {self.data['sample']['model']}"
            if "caution" in channel:
                yield f"  {channel['caution']}"

    def sample(self, address: str, key: str, now: float) -> str:
        """Return a submission as curl, without a gateway."""
        shown = {"Content-Type": "application/json", **self.credentials(key, now)}
        headers = " ".join(f"-H {shlex.quote(f'{name}: {value}')}" for name, value in shown.items())
        sample = self.data["sample"]
        return f"curl {address}{sample['path']} {headers} -d {shlex.quote(json.dumps(sample['body']))}"
