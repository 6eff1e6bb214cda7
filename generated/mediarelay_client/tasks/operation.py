"""What the contract says of one operation, as data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

BEARER: Mapping[str, str] = {"Authorization": "Bearer {key}"}


class Query(NamedTuple):
    """How something is queried by its id.

    Attributes:
        method: HTTP method.
        path: Path template; `{task_id}` stands for the id where it belongs there.
        place: Where the id goes: `path`, `query` or `body`.
        name: Name of the parameter or field.
        form: Whether it takes `one` id or a `list`.
        fixed: Parameters that are sent along.
        keep: Fields of the submission that are sent along.
        credentials: Headers that carry the key, with `{key}` for it.
    """

    method: str
    path: str
    place: str
    name: str
    form: str = "one"
    fixed: Mapping[str, str] = {}
    keep: tuple[str, ...] = ()
    credentials: Mapping[str, str] = BEARER


class Operation(NamedTuple):
    """One operation of the contract.

    Attributes:
        id: The contract's operationId.
        family: Which vendor or format it belongs to, `kling` for instance.
        name: The method's name within the family.
        method: HTTP method of the request.
        path: Path template of the request.
        paid: Whether it may be charged.
        query: How its task is queried; None where the response is the result.
        lifecycle: The contract's `x-lifecycle`: where results stand, how long it usually takes.
        uploads: Where files may stand in the body, and in which forms.
        places: Arguments that do not go into the body under their own name, as (place, name on the wire).
        needs: Arguments without which there is no request: those that its path and query require.
        forms: Names of the forms that its body may be written in, in the order in which they are tried; see `forms`.
        credentials: Headers that carry the key, with `{key}` for it.
        form_only: Whether its body is always a form, even without a file.
        streams: What requests a stream in place of JSON: a `field` that is true, or `parameters`.
        says_text: Whether the response may be plain text, where the caller requests that.
        usage: Where its response states what was used: tokens as `input`, `output`, `cached`, sound as `seconds`.
    """

    id: str
    family: str
    name: str
    method: str
    path: str
    paid: bool
    query: Query | None
    lifecycle: Mapping[str, Any]
    uploads: Mapping[str, Mapping[str, Any]]
    places: Mapping[str, tuple[str, str]]
    needs: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    credentials: Mapping[str, str] = BEARER
    form_only: bool = False
    streams: Mapping[str, Any] = {}
    says_text: bool = False
    usage: Mapping[str, str] = {}

    def argument(self, place: str, wire_name: str) -> str:
        """Return the argument that is sent under a name on the wire, as `path`, `query`, `header` or `body`."""
        return next((name for name, sent in self.places.items() if sent == (place, wire_name)), wire_name)
