"""The tiers: groups of checks by what they need of a gateway."""

from __future__ import annotations

from enum import StrEnum


class Tier(StrEnum):
    """One tier; its value names a mark of pytest and a module of `checks`.

    Attributes:
        summary: What the tier needs and looks at, in a line.
    """

    summary: str

    STATIC = "static", "the contract itself; no server"
    FREE = "free", "nothing that could be charged"
    SCHEMA = "schema", "bodies made from the contract, so many per operation and mode"
    LIFECYCLE = "lifecycle", "one paid submission per operation"
    SYNCHRONOUS = "synchronous", "one call, and one stream, per operation that answers at once"
    RECORDED = "recorded", "what only a recording shows (--har)"
    DOCUMENTATION = "documentation", "responses against --profile; submits nothing of its own"

    def __new__(cls, value: str, summary: str) -> Tier:
        """Return a member with its summary."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.summary = summary
        return member
