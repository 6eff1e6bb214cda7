"""Where the command line writes: what gateways wrote acts on no terminal, and JSON is JSON on any of them."""

from __future__ import annotations

import json
import sys
from typing import Any

from rich.console import Console as _Console

from .._core.quoting import printable


class Console(_Console):
    """A console on which no text does anything but be read, wherever it came from."""

    def __init__(self, *, stderr: bool = False) -> None:
        super().__init__(stderr=stderr, highlight=False, soft_wrap=True)

    def print(self, *objects: Any, **options: Any) -> None:
        """Print; of texts control characters are shown as what they are."""
        super().print(*(lines(one) if isinstance(one, str) else one for one in objects), **options)


ERR = Console(stderr=True)
OUT = Console()


def lines(text: str) -> str:
    """Return a text of several lines in which nothing acts but their ends."""
    return "\n".join(map(printable, text.split("\n")))


def print_json(value: Any) -> None:
    """Print a value as JSON to standard output, in letters that it can hold."""
    text = lines(json.dumps(value, ensure_ascii=False, indent=2, default=str))
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeError:  # a terminal or file that holds less than Unicode
        text = json.dumps(value, indent=2, default=str)
    print(text)
