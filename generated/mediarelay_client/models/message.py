from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_role_type_0 import MessageRoleType0, check_message_role_type_0
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_audio_part import OpenaiAudioPart
    from ..models.openai_audio_ref import OpenaiAudioRef
    from ..models.openai_file_part import OpenaiFilePart
    from ..models.openai_function_call import OpenaiFunctionCall
    from ..models.openai_image_part import OpenaiImagePart
    from ..models.openai_other_part import OpenaiOtherPart
    from ..models.openai_refusal_part import OpenaiRefusalPart
    from ..models.openai_text_part import OpenaiTextPart
    from ..models.openai_video_part import OpenaiVideoPart
    from ..models.tool_call import ToolCall


T = TypeVar("T", bound="Message")


@_attrs_define
class Message:
    """One turn of the conversation.

    Attributes:
        role (MessageRoleType0 | str): Who speaks. `developer` is the newer word for `system`; `function` is deprecated.
        content (list[OpenaiAudioPart | OpenaiFilePart | OpenaiImagePart | OpenaiOtherPart | OpenaiRefusalPart |
            OpenaiTextPart | OpenaiVideoPart] | None | str): The text, or its parts. Null only for an assistant that calls
            tools.
        name (str | Unset): Name of the speaker, to distinguish several in one role.
        tool_calls (list[ToolCall] | Unset): The calls that the assistant requested, repeated as they came.
        tool_call_id (str | Unset): Which call this is the result of; for the role `tool`.
        reasoning_content (None | str | Unset): The assistant's reasoning; some vendors want it back.
        refusal (None | str | Unset): Why the assistant refused, if it did.
        audio (None | OpenaiAudioRef | Unset): An earlier spoken answer of the assistant.
        function_call (None | OpenaiFunctionCall | Unset): Deprecated; see `tool_calls`.
    """

    role: MessageRoleType0 | str
    content: (
        list[
            OpenaiAudioPart
            | OpenaiFilePart
            | OpenaiImagePart
            | OpenaiOtherPart
            | OpenaiRefusalPart
            | OpenaiTextPart
            | OpenaiVideoPart
        ]
        | None
        | str
    )
    name: str | Unset = UNSET
    tool_calls: list[ToolCall] | Unset = UNSET
    tool_call_id: str | Unset = UNSET
    reasoning_content: None | str | Unset = UNSET
    refusal: None | str | Unset = UNSET
    audio: None | OpenaiAudioRef | Unset = UNSET
    function_call: None | OpenaiFunctionCall | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_audio_part import OpenaiAudioPart  # noqa: PLC0415
        from ..models.openai_audio_ref import OpenaiAudioRef  # noqa: PLC0415
        from ..models.openai_file_part import OpenaiFilePart  # noqa: PLC0415
        from ..models.openai_function_call import OpenaiFunctionCall  # noqa: PLC0415
        from ..models.openai_image_part import OpenaiImagePart  # noqa: PLC0415
        from ..models.openai_refusal_part import OpenaiRefusalPart  # noqa: PLC0415
        from ..models.openai_text_part import OpenaiTextPart  # noqa: PLC0415
        from ..models.openai_video_part import OpenaiVideoPart  # noqa: PLC0415

        role: str
        if isinstance(self.role, str):
            role = self.role
        else:
            role = self.role

        content: list[dict[str, Any]] | None | str
        if isinstance(self.content, list):
            content = []
            for content_type_1_item_data in self.content:
                content_type_1_item: dict[str, Any]
                if isinstance(content_type_1_item_data, OpenaiTextPart):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, OpenaiImagePart):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, OpenaiAudioPart):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, OpenaiFilePart):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, OpenaiVideoPart):
                    content_type_1_item = content_type_1_item_data.to_dict()
                elif isinstance(content_type_1_item_data, OpenaiRefusalPart):
                    content_type_1_item = content_type_1_item_data.to_dict()
                else:
                    content_type_1_item = content_type_1_item_data.to_dict()

                content.append(content_type_1_item)

        else:
            content = self.content

        name = self.name

        tool_calls: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tool_calls, Unset):
            tool_calls = []
            for tool_calls_item_data in self.tool_calls:
                tool_calls_item = tool_calls_item_data.to_dict()
                tool_calls.append(tool_calls_item)

        tool_call_id = self.tool_call_id

        reasoning_content: None | str | Unset
        if isinstance(self.reasoning_content, Unset):
            reasoning_content = UNSET
        else:
            reasoning_content = self.reasoning_content

        refusal: None | str | Unset
        if isinstance(self.refusal, Unset):
            refusal = UNSET
        else:
            refusal = self.refusal

        audio: dict[str, Any] | None | Unset
        if isinstance(self.audio, Unset):
            audio = UNSET
        elif isinstance(self.audio, OpenaiAudioRef):
            audio = self.audio.to_dict()
        else:
            audio = self.audio

        function_call: dict[str, Any] | None | Unset
        if isinstance(self.function_call, Unset):
            function_call = UNSET
        elif isinstance(self.function_call, OpenaiFunctionCall):
            function_call = self.function_call.to_dict()
        else:
            function_call = self.function_call

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role": role,
                "content": content,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if tool_calls is not UNSET:
            field_dict["tool_calls"] = tool_calls
        if tool_call_id is not UNSET:
            field_dict["tool_call_id"] = tool_call_id
        if reasoning_content is not UNSET:
            field_dict["reasoning_content"] = reasoning_content
        if refusal is not UNSET:
            field_dict["refusal"] = refusal
        if audio is not UNSET:
            field_dict["audio"] = audio
        if function_call is not UNSET:
            field_dict["function_call"] = function_call

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_audio_part import OpenaiAudioPart  # noqa: PLC0415
        from ..models.openai_audio_ref import OpenaiAudioRef  # noqa: PLC0415
        from ..models.openai_file_part import OpenaiFilePart  # noqa: PLC0415
        from ..models.openai_function_call import OpenaiFunctionCall  # noqa: PLC0415
        from ..models.openai_image_part import OpenaiImagePart  # noqa: PLC0415
        from ..models.openai_other_part import OpenaiOtherPart  # noqa: PLC0415
        from ..models.openai_refusal_part import OpenaiRefusalPart  # noqa: PLC0415
        from ..models.openai_text_part import OpenaiTextPart  # noqa: PLC0415
        from ..models.openai_video_part import OpenaiVideoPart  # noqa: PLC0415
        from ..models.tool_call import ToolCall  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_role(data: object) -> MessageRoleType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                role_type_0 = check_message_role_type_0(data)

                return role_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MessageRoleType0 | str, data)

        role = _parse_role(d.pop("role"))

        def _parse_content(
            data: object,
        ) -> (
            list[
                OpenaiAudioPart
                | OpenaiFilePart
                | OpenaiImagePart
                | OpenaiOtherPart
                | OpenaiRefusalPart
                | OpenaiTextPart
                | OpenaiVideoPart
            ]
            | None
            | str
        ):
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                content_type_1 = []
                _content_type_1 = data
                for content_type_1_item_data in _content_type_1:

                    def _parse_content_type_1_item(
                        data: object,
                    ) -> (
                        OpenaiAudioPart
                        | OpenaiFilePart
                        | OpenaiImagePart
                        | OpenaiOtherPart
                        | OpenaiRefusalPart
                        | OpenaiTextPart
                        | OpenaiVideoPart
                    ):
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_message_content_type_0 = OpenaiTextPart.from_dict(data)

                            return componentsschemas_message_content_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_message_content_type_1 = OpenaiImagePart.from_dict(data)

                            return componentsschemas_message_content_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_message_content_type_2 = OpenaiAudioPart.from_dict(data)

                            return componentsschemas_message_content_type_2
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_message_content_type_3 = OpenaiFilePart.from_dict(data)

                            return componentsschemas_message_content_type_3
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_message_content_type_4 = OpenaiVideoPart.from_dict(data)

                            return componentsschemas_message_content_type_4
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_message_content_type_5 = OpenaiRefusalPart.from_dict(data)

                            return componentsschemas_message_content_type_5
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_message_content_type_6 = OpenaiOtherPart.from_dict(data)

                        return componentsschemas_message_content_type_6

                    content_type_1_item = _parse_content_type_1_item(content_type_1_item_data)

                    content_type_1.append(content_type_1_item)

                return content_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[
                    OpenaiAudioPart
                    | OpenaiFilePart
                    | OpenaiImagePart
                    | OpenaiOtherPart
                    | OpenaiRefusalPart
                    | OpenaiTextPart
                    | OpenaiVideoPart
                ]
                | None
                | str,
                data,
            )

        content = _parse_content(d.pop("content"))

        name = d.pop("name", UNSET)

        _tool_calls = d.pop("tool_calls", UNSET)
        tool_calls: list[ToolCall] | Unset = UNSET
        if _tool_calls is not UNSET:
            tool_calls = []
            for tool_calls_item_data in _tool_calls:
                tool_calls_item = ToolCall.from_dict(tool_calls_item_data)

                tool_calls.append(tool_calls_item)

        tool_call_id = d.pop("tool_call_id", UNSET)

        def _parse_reasoning_content(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reasoning_content = _parse_reasoning_content(d.pop("reasoning_content", UNSET))

        def _parse_refusal(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        refusal = _parse_refusal(d.pop("refusal", UNSET))

        def _parse_audio(data: object) -> None | OpenaiAudioRef | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                audio_type_0 = OpenaiAudioRef.from_dict(data)

                return audio_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiAudioRef | Unset, data)

        audio = _parse_audio(d.pop("audio", UNSET))

        def _parse_function_call(data: object) -> None | OpenaiFunctionCall | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                function_call_type_0 = OpenaiFunctionCall.from_dict(data)

                return function_call_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OpenaiFunctionCall | Unset, data)

        function_call = _parse_function_call(d.pop("function_call", UNSET))

        message = cls(
            role=role,
            content=content,
            name=name,
            tool_calls=tool_calls,
            tool_call_id=tool_call_id,
            reasoning_content=reasoning_content,
            refusal=refusal,
            audio=audio,
            function_call=function_call,
        )

        message.additional_properties = d
        return message

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
