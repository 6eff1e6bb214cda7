"""Text as it comes: on a terminal piece by piece, in a pipe as it is."""

from __future__ import annotations

import re
import sys

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import counted, tr

from ..stream import Stream
from ..task import Result
from .console import lines

_FILE = re.compile(r"data:[\w/+.-]{1,80};base64,[A-Za-z0-9+/=]{64,}")
_BETWEEN_TABS = "\t"


def streaming(operation: Operation) -> Operation | None:
    """Return the operation that gives the text of another as it comes, which may be itself; None where there is none.

    Forms are left out: what reads a recording has all of it before it writes a word.
    """
    other = operation.stream.get("operation")
    streams = find_operation(other) if other else operation
    return streams if streams.events and streams.events.text and not streams.form_only else None


def print_text(stream: Stream) -> Result:
    """Print the text of a stream as it comes, and return all of it as one result.

    Raises:
        StreamIncomplete: It ended before its end; what came is printed.
    """
    out, shown = sys.stdout, ""
    acts = out.isatty()
    try:
        with stream:
            for event in stream:
                if event.text:
                    shown = _shown(event.text) if acts else event.text
                    out.write(shown)
                    out.flush()
            return stream.result()
    except KeyboardInterrupt as interruption:
        about = tr(", request {request_id}", request_id=stream.request_id) if stream.request_id else ""
        interruption.add_note(
            tr(
                "{characters} came{about}; they are charged, most likely, and the rest may be.",
                characters=counted("{n} character", "{n} characters", len(stream.text)),
                about=about,
            )
        )
        raise
    finally:
        if shown and not shown.endswith("\n"):
            out.write("\n")
            out.flush()


def _shown(text: str) -> str:
    """Return a piece of text as a terminal may have it: nothing acts, and files within it are only named."""
    return _BETWEEN_TABS.join(map(lines, _FILE.sub("data:…", text).split(_BETWEEN_TABS)))
