"""Typed methods for the family `vidu`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .operation import (
    Lifecycle,
    Operation,
)

if TYPE_CHECKING:
    pass

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "viduText2Video": Operation(
        id="viduText2Video",
        family="vidu",
        name="text2video",
        method="POST",
        path="/vidu/v2/text2video",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="`true`"),
        uploads={},
        places={},
    ),
    "viduImg2Video": Operation(
        id="viduImg2Video",
        family="vidu",
        name="img2video",
        method="POST",
        path="/vidu/v2/img2video",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="`true`"),
        uploads={},
        places={},
    ),
    "viduStartEnd2Video": Operation(
        id="viduStartEnd2Video",
        family="vidu",
        name="start_end2video",
        method="POST",
        path="/vidu/v2/start-end2video",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="`true`"),
        uploads={},
        places={},
    ),
    "viduReference2Video": Operation(
        id="viduReference2Video",
        family="vidu",
        name="reference2video",
        method="POST",
        path="/vidu/v2/reference2video",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="`true`"),
        uploads={},
        places={},
    ),
}


class Vidu(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `vidu`; names follow the gateway's own paths."""

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

    def text2video(
        self,
        *,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Make a video with Vidu from text.

        No more than its path is known, so the response is handed on as it is and nothing is waited for.

        `viduText2Video` of the contract. It costs money.

        Args:
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["viduText2Video"],
            {
                "extra": extra,
            },
        )

    def img2video(
        self,
        *,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Make a video with Vidu from a picture.

        No more than its path is known, so the response is handed on as it is and nothing is waited for.

        `viduImg2Video` of the contract. It costs money.

        Args:
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["viduImg2Video"],
            {
                "extra": extra,
            },
        )

    def start_end2video(
        self,
        *,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Make a video with Vidu between two frames.

        No more than its path is known, so the response is handed on as it is and nothing is waited for.

        `viduStartEnd2Video` of the contract. It costs money.

        Args:
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["viduStartEnd2Video"],
            {
                "extra": extra,
            },
        )

    def reference2video(
        self,
        *,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Make a video with Vidu from references.

        No more than its path is known, so the response is handed on as it is and nothing is waited for.

        `viduReference2Video` of the contract. It costs money.

        Args:
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["viduReference2Video"],
            {
                "extra": extra,
            },
        )
