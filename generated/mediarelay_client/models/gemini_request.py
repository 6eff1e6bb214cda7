from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gemini_content import GeminiContent
    from ..models.gemini_generation_config import GeminiGenerationConfig
    from ..models.gemini_safety_setting import GeminiSafetySetting
    from ..models.gemini_tool import GeminiTool
    from ..models.gemini_tool_config import GeminiToolConfig


T = TypeVar("T", bound="GeminiRequest")


@_attrs_define
class GeminiRequest:
    """
    Attributes:
        contents (list[GeminiContent]): The conversation so far.
        system_instruction (GeminiContent | Unset): What one side said.
        generation_config (GeminiGenerationConfig | Unset): How the answer is to be.
        safety_settings (list[GeminiSafetySetting] | Unset): From when on the vendor blocks.
        tools (list[GeminiTool] | Unset): What the model may call. new-api takes a single object, too.
        tool_config (GeminiToolConfig | Unset): How tools are called.
        cached_content (str | Unset): Name of what the vendor keeps in its cache.
    """

    contents: list[GeminiContent]
    system_instruction: GeminiContent | Unset = UNSET
    generation_config: GeminiGenerationConfig | Unset = UNSET
    safety_settings: list[GeminiSafetySetting] | Unset = UNSET
    tools: list[GeminiTool] | Unset = UNSET
    tool_config: GeminiToolConfig | Unset = UNSET
    cached_content: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        contents = []
        for contents_item_data in self.contents:
            contents_item = contents_item_data.to_dict()
            contents.append(contents_item)

        system_instruction: dict[str, Any] | Unset = UNSET
        if not isinstance(self.system_instruction, Unset):
            system_instruction = self.system_instruction.to_dict()

        generation_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.generation_config, Unset):
            generation_config = self.generation_config.to_dict()

        safety_settings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.safety_settings, Unset):
            safety_settings = []
            for safety_settings_item_data in self.safety_settings:
                safety_settings_item = safety_settings_item_data.to_dict()
                safety_settings.append(safety_settings_item)

        tools: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tools, Unset):
            tools = []
            for tools_item_data in self.tools:
                tools_item = tools_item_data.to_dict()
                tools.append(tools_item)

        tool_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tool_config, Unset):
            tool_config = self.tool_config.to_dict()

        cached_content = self.cached_content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "contents": contents,
            }
        )
        if system_instruction is not UNSET:
            field_dict["systemInstruction"] = system_instruction
        if generation_config is not UNSET:
            field_dict["generationConfig"] = generation_config
        if safety_settings is not UNSET:
            field_dict["safetySettings"] = safety_settings
        if tools is not UNSET:
            field_dict["tools"] = tools
        if tool_config is not UNSET:
            field_dict["toolConfig"] = tool_config
        if cached_content is not UNSET:
            field_dict["cachedContent"] = cached_content

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gemini_content import GeminiContent  # noqa: PLC0415
        from ..models.gemini_generation_config import GeminiGenerationConfig  # noqa: PLC0415
        from ..models.gemini_safety_setting import GeminiSafetySetting  # noqa: PLC0415
        from ..models.gemini_tool import GeminiTool  # noqa: PLC0415
        from ..models.gemini_tool_config import GeminiToolConfig  # noqa: PLC0415

        d = dict(src_dict)
        contents = []
        _contents = d.pop("contents")
        for contents_item_data in _contents:
            contents_item = GeminiContent.from_dict(contents_item_data)

            contents.append(contents_item)

        _system_instruction = d.pop("systemInstruction", UNSET)
        system_instruction: GeminiContent | Unset
        if isinstance(_system_instruction, Unset):
            system_instruction = UNSET
        else:
            system_instruction = GeminiContent.from_dict(_system_instruction)

        _generation_config = d.pop("generationConfig", UNSET)
        generation_config: GeminiGenerationConfig | Unset
        if isinstance(_generation_config, Unset):
            generation_config = UNSET
        else:
            generation_config = GeminiGenerationConfig.from_dict(_generation_config)

        _safety_settings = d.pop("safetySettings", UNSET)
        safety_settings: list[GeminiSafetySetting] | Unset = UNSET
        if _safety_settings is not UNSET:
            safety_settings = []
            for safety_settings_item_data in _safety_settings:
                safety_settings_item = GeminiSafetySetting.from_dict(safety_settings_item_data)

                safety_settings.append(safety_settings_item)

        _tools = d.pop("tools", UNSET)
        tools: list[GeminiTool] | Unset = UNSET
        if _tools is not UNSET:
            tools = []
            for tools_item_data in _tools:
                tools_item = GeminiTool.from_dict(tools_item_data)

                tools.append(tools_item)

        _tool_config = d.pop("toolConfig", UNSET)
        tool_config: GeminiToolConfig | Unset
        if isinstance(_tool_config, Unset):
            tool_config = UNSET
        else:
            tool_config = GeminiToolConfig.from_dict(_tool_config)

        cached_content = d.pop("cachedContent", UNSET)

        gemini_request = cls(
            contents=contents,
            system_instruction=system_instruction,
            generation_config=generation_config,
            safety_settings=safety_settings,
            tools=tools,
            tool_config=tool_config,
            cached_content=cached_content,
        )

        gemini_request.additional_properties = d
        return gemini_request

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
