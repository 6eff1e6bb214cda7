"""Buy media generation from any relay gateway: submit once, wait patiently, download whole.

from mediarelay import Relay

with Relay(base_url="https://gateway.example", api_key="sk-…") as relay:
task = relay.kling.text2video(model_name="kling-v2-5-turbo", prompt="a cat")
task.wait().download("cat.mp4")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mediarelay_client.types import FileInput

    from . import errors
    from ._core.cost import Cost
    from ._core.events import Event
    from ._core.money import Balance, Price
    from ._core.poll import Update
    from ._io.doubt import Uncertain
    from ._io.download import Downloaded
    from ._io.run import Clock
    from .callbacks import Callback, Callbacks
    from .conversation import AsyncConversation, Conversation
    from .relay import AsyncRelay, Relay
    from .stream import AsyncStream, Stream
    from .task import AsyncResult, AsyncTask, Result, Task

__all__ = [
    "AsyncConversation",
    "AsyncRelay",
    "AsyncResult",
    "AsyncStream",
    "AsyncTask",
    "Balance",
    "Callback",
    "Callbacks",
    "Clock",
    "Conversation",
    "Cost",
    "Downloaded",
    "Event",
    "FileInput",
    "Price",
    "Relay",
    "Result",
    "Stream",
    "Task",
    "Uncertain",
    "Update",
    "errors",
]

# Loaded on first use, so that `import mediarelay` alone costs next to nothing (benchmarks/results.md).
_HOMES = {
    "AsyncConversation": ".conversation",
    "AsyncRelay": ".relay",
    "AsyncResult": ".task",
    "AsyncStream": ".stream",
    "AsyncTask": ".task",
    "Balance": "._core.money",
    "Callback": ".callbacks",
    "Callbacks": ".callbacks",
    "Clock": "._io.run",
    "Conversation": ".conversation",
    "Cost": "._core.cost",
    "Downloaded": "._io.download",
    "Event": "._core.events",
    "FileInput": "mediarelay_client.types",
    "Price": "._core.money",
    "Relay": ".relay",
    "Result": ".task",
    "Stream": ".stream",
    "Task": ".task",
    "Uncertain": "._io.doubt",
    "Update": "._core.poll",
}

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name == "errors":
        return import_module(".errors", __name__)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)


def __dir__() -> list[str]:
    return list(__all__)
