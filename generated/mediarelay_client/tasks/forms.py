"""In which forms the bodies of submissions are written. Data out of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class Form(NamedTuple):
    """How a gateway wants a submission's body, made from the vendor's form.

    Attributes:
        summary: What it is, for people.
        rename: Names of fields, and what they are called here.
        keep: The fields that then stay on top.
        rest: The field that takes all others; None where all stay on top.
        callbacks: Whether a gateway that takes this form sends callbacks.
        named_by: Whether a refusal requests this form; JMESPath.
    """

    summary: str
    rename: Mapping[str, str] = {}
    keep: tuple[str, ...] = ()
    rest: str | None = None
    callbacks: bool = True
    named_by: str | None = None


FORMS: Final[Mapping[str, Form]] = {
    "vendor": Form(summary="The vendor's own form."),
    "new-api": Form(
        summary="new-api since 2026-01-30, which wants `model` and hands the vendor what stands in `metadata`.",
        rename={"model_name": "model", "req_key": "model"},
        keep=("model", "prompt", "image"),
        rest="metadata",
        callbacks=False,
        named_by="error.type == 'new_api_error' && (contains(error.message, 'Model name not specified') || contains(error.message, '未指定模型名称'))",
    ),
}
