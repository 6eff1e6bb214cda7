"""Talk with a model over a WebSocket: typed events there and back. It needs httpx-ws."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Final, TypeAlias, Union

from ...client import AuthenticatedClient
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...conversations import AsyncConversation, Conversation
    from ...models import (
        OpenaiRealtimeAppend,
        OpenaiRealtimeArgumentsDelta,
        OpenaiRealtimeArgumentsDone,
        OpenaiRealtimeAudioDelta,
        OpenaiRealtimeAudioDone,
        OpenaiRealtimeCancel,
        OpenaiRealtimeConversationEvent,
        OpenaiRealtimeCreateItem,
        OpenaiRealtimeCreateResponse,
        OpenaiRealtimeInputCleared,
        OpenaiRealtimeInputCommitted,
        OpenaiRealtimeInputTimeout,
        OpenaiRealtimeItemDeleted,
        OpenaiRealtimeItemEvent,
        OpenaiRealtimeItemTruncated,
        OpenaiRealtimeKeyPressed,
        OpenaiRealtimeLimits,
        OpenaiRealtimeNameItem,
        OpenaiRealtimeOutputBuffer,
        OpenaiRealtimeOutputItemEvent,
        OpenaiRealtimePartEvent,
        OpenaiRealtimeResponseEvent,
        OpenaiRealtimeSessionEvent,
        OpenaiRealtimeSignal,
        OpenaiRealtimeSpeechStarted,
        OpenaiRealtimeSpeechStopped,
        OpenaiRealtimeSpokenDone,
        OpenaiRealtimeTextDelta,
        OpenaiRealtimeTextDone,
        OpenaiRealtimeToolEvent,
        OpenaiRealtimeTranscriptDelta,
        OpenaiRealtimeTranscriptDone,
        OpenaiRealtimeTranscriptFailed,
        OpenaiRealtimeTranscriptSegment,
        OpenaiRealtimeTruncate,
        OpenaiRealtimeUpdate,
        RealtimeError,
    )

ClientEvent: TypeAlias = Union[
    "OpenaiRealtimeUpdate",
    "OpenaiRealtimeAppend",
    "OpenaiRealtimeSignal",
    "OpenaiRealtimeCreateItem",
    "OpenaiRealtimeNameItem",
    "OpenaiRealtimeTruncate",
    "OpenaiRealtimeCreateResponse",
    "OpenaiRealtimeCancel",
]
"""What may be sent, beside mappings."""
ServerEvent: TypeAlias = Union[
    "OpenaiRealtimeConversationEvent",
    "OpenaiRealtimeItemEvent",
    "OpenaiRealtimeItemDeleted",
    "OpenaiRealtimeTranscriptDone",
    "OpenaiRealtimeTranscriptDelta",
    "OpenaiRealtimeTranscriptFailed",
    "OpenaiRealtimeItemTruncated",
    "RealtimeError",
    "OpenaiRealtimeInputCleared",
    "OpenaiRealtimeInputCommitted",
    "OpenaiRealtimeKeyPressed",
    "OpenaiRealtimeSpeechStarted",
    "OpenaiRealtimeSpeechStopped",
    "OpenaiRealtimeLimits",
    "OpenaiRealtimeAudioDelta",
    "OpenaiRealtimeAudioDone",
    "OpenaiRealtimeTextDelta",
    "OpenaiRealtimeSpokenDone",
    "OpenaiRealtimePartEvent",
    "OpenaiRealtimeResponseEvent",
    "OpenaiRealtimeArgumentsDelta",
    "OpenaiRealtimeArgumentsDone",
    "OpenaiRealtimeOutputItemEvent",
    "OpenaiRealtimeTextDone",
    "OpenaiRealtimeSessionEvent",
    "OpenaiRealtimeOutputBuffer",
    "OpenaiRealtimeInputTimeout",
    "OpenaiRealtimeTranscriptSegment",
    "OpenaiRealtimeToolEvent",
]
"""What comes."""
SUBPROTOCOLS: Final[Sequence[str]] = ("realtime", "openai-insecure-api-key.{key}")
"""What is offered, with `{key}` for the key."""


def connect(
    *,
    client: AuthenticatedClient,
    model: str,
    open_ai_beta: str | Unset = UNSET,
    subprotocols: Sequence[str] = SUBPROTOCOLS,
) -> AbstractContextManager[Conversation[ClientEvent, ServerEvent]]:
    """Talk with a model over a WebSocket.

    Frames are JSON texts; sound is Base64 in them, PCM of 24 kHz, 16 bit and one channel unless the session
    says otherwise. The key may stand in a subprotocol, which then takes the place of the header. The server
    names the subprotocol `realtime` if it was offered. It is charged piece by piece, at each `response.done`.
    The names of the beta (`response.text.delta`, `response.audio.delta` and the like) come where `OpenAI-Beta`
    requests for them, and are the ones that new-api counts by. It drops the connection at a frame that is no
    JSON, and perhaps at a session in the newer form that it cannot read, such as one whose `tool_choice` is an
    object.
    In the documentation of New API (原生OpenAI格式); the bilingual API reference (OpenAI-Realtime).

    Args:
        client: The gateway.
        model: The model. Without it gateways answer 400.
        open_ai_beta: `realtime=v1` requests the names of the beta.
        subprotocols: What is offered, with `{key}` for the key.

    Raises:
        errors.NoStream: The gateway opened no WebSocket; what it answered is with it.
        ImportError: httpx-ws is not installed.
    """
    from ...conversations import connect  # noqa: PLC0415

    return connect(
        client,
        "openaiConnectRealtime",
        {
            "model": model,
        },
        {
            "OpenAI-Beta": open_ai_beta,
        },
        subprotocols,
    )


def aconnect(
    *,
    client: AuthenticatedClient,
    model: str,
    open_ai_beta: str | Unset = UNSET,
    subprotocols: Sequence[str] = SUBPROTOCOLS,
) -> AbstractAsyncContextManager[AsyncConversation[ClientEvent, ServerEvent]]:
    """Talk with a model over a WebSocket.

    Frames are JSON texts; sound is Base64 in them, PCM of 24 kHz, 16 bit and one channel unless the session
    says otherwise. The key may stand in a subprotocol, which then takes the place of the header. The server
    names the subprotocol `realtime` if it was offered. It is charged piece by piece, at each `response.done`.
    The names of the beta (`response.text.delta`, `response.audio.delta` and the like) come where `OpenAI-Beta`
    requests for them, and are the ones that new-api counts by. It drops the connection at a frame that is no
    JSON, and perhaps at a session in the newer form that it cannot read, such as one whose `tool_choice` is an
    object.
    In the documentation of New API (原生OpenAI格式); the bilingual API reference (OpenAI-Realtime).

    Args:
        client: The gateway.
        model: The model. Without it gateways answer 400.
        open_ai_beta: `realtime=v1` requests the names of the beta.
        subprotocols: What is offered, with `{key}` for the key.

    Raises:
        errors.NoStream: The gateway opened no WebSocket; what it answered is with it.
        ImportError: httpx-ws is not installed.
    """
    from ...conversations import aconnect  # noqa: PLC0415

    return aconnect(
        client,
        "openaiConnectRealtime",
        {
            "model": model,
        },
        {
            "OpenAI-Beta": open_ai_beta,
        },
        subprotocols,
    )
