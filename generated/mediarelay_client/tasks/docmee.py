"""Typed methods for the family `docmee`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .operation import (
    Events,
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
    "docmeeGeneratePptContent": Operation(
        id="docmeeGeneratePptContent",
        family="docmee",
        name="ppt_content",
        method="POST",
        path="/docmee/v1/api/ppt/generateContent",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="result || markdown", text="markdown"),
        uploads={},
        places={},
        stream={"field": "asyncGenPptx"},
        events=Events(
            models={"default": ("DocmeeProgress",)}, end="status == `4`", error="status == `-1`", text="text", whole="@"
        ),
        only_streams=True,
    ),
}


class Docmee(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `docmee`; names follow the gateway's own paths."""

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

    def ppt_content(
        self,
        *,
        outlineMarkdown: str,
        templateId: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        dataUrl: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Fill the outline of a presentation.

        Writes the text of a presentation along an outline. The file itself comes from other calls, which gateways
        do not document. Plain new-api does not have this path. Some gateways want the key in a header `token`
        instead, and whether the call is charged is stated by one page only, which says no.
        In the documentation of the Chinese guide (PPT接口).

        `docmeeGeneratePptContent` of the contract. It is free.

        Args:
            outlineMarkdown: The outline. Headings `#` to `####` are theme, chapter, page and item.
            templateId: The vendor's template.
            prompt: What else to mind.
            dataUrl: What the vendor's parser of files has made of a file.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["docmeeGeneratePptContent"],
            {
                "outlineMarkdown": outlineMarkdown,
                "templateId": templateId,
                "prompt": prompt,
                "dataUrl": dataUrl,
                "extra": extra,
            },
        )

    def stream_ppt_content(
        self,
        *,
        outlineMarkdown: str,
        templateId: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        dataUrl: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> StreamT:
        """Fill the outline of a presentation.

        Writes the text of a presentation along an outline. The file itself comes from other calls, which gateways
        do not document. Plain new-api does not have this path. Some gateways want the key in a header `token`
        instead, and whether the call is charged is stated by one page only, which says no.
        In the documentation of the Chinese guide (PPT接口).

        `docmeeGeneratePptContent` of the contract. It is free.

        Args:
            outlineMarkdown: The outline. Headings `#` to `####` are theme, chapter, page and item.
            templateId: The vendor's template.
            prompt: What else to mind.
            dataUrl: What the vendor's parser of files has made of a file.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The events as they come; `result()` is what all of them say. It raises StreamIncomplete where they stop.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._stream(
            OPERATIONS["docmeeGeneratePptContent"],
            {
                "outlineMarkdown": outlineMarkdown,
                "templateId": templateId,
                "prompt": prompt,
                "dataUrl": dataUrl,
                "extra": extra,
            },
        )
