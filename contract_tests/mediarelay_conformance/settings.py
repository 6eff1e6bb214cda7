"""What an operator has switched off, by name and with a reason: `mediarelay-check.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from .deviation import kinds

SETTINGS = pytest.StashKey["Settings"]()
"""Where pytest keeps them."""
DEFAULT = Path("mediarelay-check.toml")


class Off(NamedTuple):
    """Findings that are switched off: by which name, why, and at which operations (as patterns)."""

    name: str
    reason: str
    operations: tuple[str, ...] = ("*",)


class Settings(NamedTuple):
    """What a file of settings says."""

    off: tuple[Off, ...] = ()

    def reason(self, name: str, operation_id: str) -> str | None:
        """Return why findings of a name are switched off at an operation; None where they are not."""
        for one in self.off:
            if one.name == name and any(fnmatchcase(operation_id, pattern) for pattern in one.operations):
                return one.reason
        return None


def read_settings(path: Path | None) -> Settings:
    """Read a file of settings; without a path the one of this folder, if there is one.

    Raises:
        ValueError: It is no TOML, has words that mean nothing, names no finding, or switches one off without a reason.
        OSError: It cannot be read.
    """
    if path is None and not DEFAULT.is_file():
        return Settings()
    path = path or DEFAULT
    try:
        words = tomllib.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"{path} is no TOML: {error}") from None
    off = words.pop("off", {})
    if words or not isinstance(off, dict):
        raise ValueError(f"{path}: the only table is [off], not {', '.join(words) or 'off as a value'}")
    try:
        return Settings(tuple(_off(name, value) for name, value in off.items()))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


def _off(name: str, value: Any) -> Off:
    if name not in kinds():
        near = get_close_matches(name, kinds(), 1)
        raise ValueError(f"there is no finding {name!r}" + (f"; is it {near[0]!r}?" if near else ""))
    words: Mapping[str, Any] = value if isinstance(value, dict) else {"reason": value}
    reason, operations = words.get("reason"), words.get("operations", ["*"])
    if not isinstance(reason, str) or not reason.strip():
        raise ValueError(f"{name} is switched off without a reason")
    if others := words.keys() - {"reason", "operations"}:
        raise ValueError(f"{name} takes reason and operations, not {', '.join(sorted(others))}")
    if not isinstance(operations, list) or not all(isinstance(one, str) for one in operations):
        raise ValueError(f"the operations of {name} are a list of operationIds, in which * stands for any letters")
    return Off(name, " ".join(reason.split()), tuple(operations))
