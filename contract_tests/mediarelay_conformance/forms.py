"""In which form the gateway under test takes submissions: the vendor's, or another that a refusal names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mediarelay._core.forms import VENDOR, forms_of, named_form, rewrite
from mediarelay.errors import InvalidInput
from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.forms import FORMS

from .exchange import Exchange


class Forms:
    """What is known of the forms that a gateway takes.

    Attributes:
        taken: The form that each operation's submissions were last taken in.
        refused: The forms that were refused for another one.
    """

    def __init__(self) -> None:
        self._begin: dict[str, str] = {}
        self.taken: dict[str, str] = {}
        self.refused: dict[str, list[str]] = {}

    def first(self, operation_id: str) -> str:
        """Return the form to begin with: the one that the gateway named in this family, else the vendor's."""
        operation = find_operation(operation_id)
        known = self._begin.get(operation.family, VENDOR)
        return known if known in forms_of(operation) else VENDOR

    def following(self, operation_id: str, form: str, refusal: Exchange) -> str | None:
        """Return the form that a refusal of another form names, and begin with it from then on."""
        operation = find_operation(operation_id)
        named = named_form(operation, refusal.reading.raw) if refusal.reading.error_kind == "rejected" else None
        if named is None or named == form:
            return None
        self._begin[operation.family] = named
        refused = self.refused.setdefault(operation_id, [])
        if form not in refused:
            refused.append(form)
        return named

    def note(self, operation_id: str, form: str, exchange: Exchange) -> None:
        """Remember that a submission was taken in a form."""
        if len(forms_of(find_operation(operation_id))) > 1 and exchange.reading.id is not None:
            self.taken[operation_id] = form

    def without_callbacks(self, operation_id: str) -> bool:
        """Whether a gateway that takes this operation's form sends no callbacks of its own."""
        return not FORMS[self.taken.get(operation_id, VENDOR)].callbacks

    def lines(self) -> list[str]:
        """Say which forms are taken and which are refused, for people."""
        return [
            f"{name} is taken in the form {form} ({FORMS[form].summary})"
            + (f"; refused in the form {', '.join(self.refused[name])}" if self.refused.get(name) else "")
            for name, form in self.taken.items()
        ]


def written(form: str, body: Any) -> Any:
    """Return a body in a form; what is no object, or cannot be written so, as it is."""
    if form == VENDOR or not isinstance(body, Mapping):
        return body
    try:
        return rewrite(form, body)
    except InvalidInput:
        return body
