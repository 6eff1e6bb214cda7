"""In which form a submission's body is written, by the contract's data: the vendor's, or what a gateway makes of it.

Pure functions over `x-forms`; which form a gateway took is remembered elsewhere (`remembered`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mediarelay_client.expressions import search
from mediarelay_client.tasks.forms import FORMS
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import tr

from ..errors import InvalidInput

VENDOR = "vendor"
"""The form that an operation's schema describes, and the only one of an operation that lists none."""


def forms_of(operation: Operation) -> Sequence[str]:
    """Return the names of an operation's forms, in the order in which they are tried."""
    return operation.forms or (VENDOR,)


def rewrite(form: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body, given in the vendor's form, in another form.

    Raises:
        InvalidInput: The field that takes the rest is given already, and is no object.
    """
    rules = FORMS[form]
    names = rules.rename
    renamed = {name if names.get(name, name) in body else names.get(name, name): body[name] for name in body}
    if (rest := rules.rest) is None:
        return renamed
    given = renamed.pop(rest, {})
    if not isinstance(given, Mapping):
        raise InvalidInput(tr("{rest}: an object is needed, since this gateway takes further fields there", rest=rest))
    written = {name: renamed.pop(name) for name in rules.keep if name in renamed}
    inner = {**renamed, **given}
    return {**written, rest: inner} if inner else written


def named_form(operation: Operation, refusal: Any) -> str | None:
    """Return the form that a refusal, as JSON, requests; None where it requests none of the operation's."""
    return next((form for form in operation.forms if search(FORMS[form].named_by, refusal) is True), None)


def describe(form: str) -> str:
    """Return what a form is, for people."""
    return FORMS[form].summary
