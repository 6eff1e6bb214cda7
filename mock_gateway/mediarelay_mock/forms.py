"""What new-api makes of a submission of Kling's before the vendor sees it.

Facts: docs/facts/gateways.md#request-bodies-that-new-api-takes.
"""

from __future__ import annotations

from typing import Any

from .refusal import Refusal

SERVED = ("klingCreateText2Video", "klingCreateImage2Video")
"""The only two operations of Kling that new-api has; the mock's others are as they are anywhere."""
NO_MODEL = 0
"""The code of the refusal for which new-api's front has words of its own, and the vendor none."""
_ON_TOP = ("prompt", "image", "mode", "duration")


def read_vendors_form(body: dict[str, Any]) -> dict[str, Any]:
    """Return what reaches the vendor before 2026-01-30: everything, but for a `metadata`; `model` is an alias."""
    arrived = {name: value for name, value in body.items() if name != "metadata"}
    if "model" in arrived:
        arrived.setdefault("model_name", arrived["model"])
    return arrived


def read_metadata_form(body: dict[str, Any], *, takes_text: bool) -> dict[str, Any]:
    """Return what reaches the vendor since 2026-01-30: a few fields, and what stands in `metadata`.

    Args:
        body: The body as it was sent.
        takes_text: Whether a `duration` on top may be text where there is a `metadata`.

    Raises:
        Refusal: There is no `model`, or a field is of the wrong kind.
    """
    model, metadata = body.get("model"), body.get("metadata")
    if not isinstance(model, str) or not model:
        raise Refusal(400, NO_MODEL, "Model name not specified, model name cannot be empty")
    if metadata is not None and not isinstance(metadata, dict):
        raise Refusal(400, 1200, "json: cannot unmarshal metadata: an object is needed")
    if metadata is not None and isinstance(body.get("duration"), str) and not takes_text:
        # Measured beside `metadata` only.
        kind = "json: cannot unmarshal string into Go struct field .duration of type int"
        raise Refusal(400, 1200, kind)
    arrived = {name: body[name] for name in _ON_TOP if body.get(name) is not None}
    if isinstance(arrived.get("duration"), int):
        arrived["duration"] = str(arrived["duration"])  # what the vendor is sent is text
    return {"model": model, "model_name": model, **arrived, **(metadata or {})}
