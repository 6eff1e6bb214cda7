"""In which forms the bodies of submissions are written. Data out of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

FORMS: Final[Mapping[str, Mapping[str, Any]]] = {
    "vendor": {"summary": "The vendor's own form."},
    "new-api": {
        "summary": "new-api since 2026-01-30, which wants `model` and hands the vendor what stands in `metadata`.",
        "rename": {"model_name": "model", "req_key": "model"},
        "keep": ["model", "prompt", "image"],
        "rest": "metadata",
        "callbacks": False,
        "named_by": "error.type == 'new_api_error' && (contains(error.message, 'Model name not specified') || contains(error.message, '未指定模型名称'))",
    },
}
