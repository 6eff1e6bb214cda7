"""Which headers of a response are kept and shown: never all, since some carry sessions and keys."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .quoting import quote

# What the flows read, what support asks for, and who answered in the gateway's place.
_TOLD = re.compile(
    r"content-type|date|server|via|cf-ray|retry-after(?:-ms)?|openai-poll-after-ms"
    r"|(?:[a-z0-9-]+-)?request-?id|(?:[a-z0-9-]+-)?ratelimit[a-z0-9-]*"
)
_LONGEST = 200


def told(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers that explain a response, printable and cut; never cookies or keys.

    Args:
        headers: All of a response; names are in lower case.
    """
    return {name: quote(value, limit=_LONGEST) for name, value in headers.items() if _TOLD.fullmatch(name)}
