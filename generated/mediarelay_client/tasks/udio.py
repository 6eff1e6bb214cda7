"""Typed methods for the family `udio`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .operation import (
    Lifecycle,
    Operation,
    Query,
)

if TYPE_CHECKING:
    from .. import models as _models  # a method may be named models

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "udioSubmitMusic": Operation(
        id="udioSubmitMusic",
        family="udio",
        name="music",
        method="POST",
        path="/udio/submit/music",
        paid=True,
        query=Query(method="GET", path="/udio/fetch/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="audio",
            dialects=("task-dto", "task-dto-id"),
            urls="data.data.songs[].song_path || data.songs[].song_path",
            rows="(data.data.songs || data.songs)[].{id: id, title: title}",
            clip_seconds="data.data.songs[0].duration || data.songs[0].duration",
            typical=90,
            deadline=1800,
        ),
        uploads={},
        places={},
    ),
}


class Udio(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `udio`; names follow the gateway's own paths."""

    def __init__(
        self,
        start: Callable[[Operation, Mapping[str, object]], TaskT],
        call: Callable[[Operation, Mapping[str, object]], ResultT],
        stream: Callable[[Operation, Mapping[str, object]], StreamT],
        connect: Callable[[Operation, Mapping[str, object]], ConversationT],
    ) -> None:
        self._start = start
        self._call = call
        self._stream = stream
        self._connect = connect

    def music(
        self,
        *,
        gen_params: _models.UdioParams | Mapping[str, Any],
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make songs with Udio.

        In the documentation of the bilingual API reference (Generate music).

        `udioSubmitMusic` of the contract. It costs money.

        Args:
            gen_params
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["udioSubmitMusic"],
            {
                "gen_params": gen_params,
                "extra": extra,
            },
        )
