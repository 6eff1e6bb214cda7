from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GeminiModel")


@_attrs_define
class GeminiModel:
    """
    Attributes:
        name (str): Name of the model; with `models/` before it at Google only.
        base_model_id (None | str | Unset): Model that it is built on.
        version (None | str | Unset): Its version.
        display_name (None | str | Unset): Name for people.
        description (None | str | Unset): What it is good for.
        input_token_limit (int | None | Unset): The most tokens of an input.
        output_token_limit (int | None | Unset): The most tokens of an answer.
        supported_generation_methods (list[str] | None | Unset): The methods that it supports.
        thinking (bool | None | Unset): Whether it thinks.
        temperature (float | None | Unset): What holds where a request says nothing.
        max_temperature (float | None | Unset): The highest that is taken.
        top_p (float | None | Unset): What holds where a request says nothing.
        top_k (float | None | Unset): What holds where a request says nothing.
    """

    name: str
    base_model_id: None | str | Unset = UNSET
    version: None | str | Unset = UNSET
    display_name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    input_token_limit: int | None | Unset = UNSET
    output_token_limit: int | None | Unset = UNSET
    supported_generation_methods: list[str] | None | Unset = UNSET
    thinking: bool | None | Unset = UNSET
    temperature: float | None | Unset = UNSET
    max_temperature: float | None | Unset = UNSET
    top_p: float | None | Unset = UNSET
    top_k: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        base_model_id: None | str | Unset
        if isinstance(self.base_model_id, Unset):
            base_model_id = UNSET
        else:
            base_model_id = self.base_model_id

        version: None | str | Unset
        if isinstance(self.version, Unset):
            version = UNSET
        else:
            version = self.version

        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        input_token_limit: int | None | Unset
        if isinstance(self.input_token_limit, Unset):
            input_token_limit = UNSET
        else:
            input_token_limit = self.input_token_limit

        output_token_limit: int | None | Unset
        if isinstance(self.output_token_limit, Unset):
            output_token_limit = UNSET
        else:
            output_token_limit = self.output_token_limit

        supported_generation_methods: list[str] | None | Unset
        if isinstance(self.supported_generation_methods, Unset):
            supported_generation_methods = UNSET
        elif isinstance(self.supported_generation_methods, list):
            supported_generation_methods = self.supported_generation_methods

        else:
            supported_generation_methods = self.supported_generation_methods

        thinking: bool | None | Unset
        if isinstance(self.thinking, Unset):
            thinking = UNSET
        else:
            thinking = self.thinking

        temperature: float | None | Unset
        if isinstance(self.temperature, Unset):
            temperature = UNSET
        else:
            temperature = self.temperature

        max_temperature: float | None | Unset
        if isinstance(self.max_temperature, Unset):
            max_temperature = UNSET
        else:
            max_temperature = self.max_temperature

        top_p: float | None | Unset
        if isinstance(self.top_p, Unset):
            top_p = UNSET
        else:
            top_p = self.top_p

        top_k: float | None | Unset
        if isinstance(self.top_k, Unset):
            top_k = UNSET
        else:
            top_k = self.top_k

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if base_model_id is not UNSET:
            field_dict["baseModelId"] = base_model_id
        if version is not UNSET:
            field_dict["version"] = version
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if description is not UNSET:
            field_dict["description"] = description
        if input_token_limit is not UNSET:
            field_dict["inputTokenLimit"] = input_token_limit
        if output_token_limit is not UNSET:
            field_dict["outputTokenLimit"] = output_token_limit
        if supported_generation_methods is not UNSET:
            field_dict["supportedGenerationMethods"] = supported_generation_methods
        if thinking is not UNSET:
            field_dict["thinking"] = thinking
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if max_temperature is not UNSET:
            field_dict["maxTemperature"] = max_temperature
        if top_p is not UNSET:
            field_dict["topP"] = top_p
        if top_k is not UNSET:
            field_dict["topK"] = top_k

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_base_model_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        base_model_id = _parse_base_model_id(d.pop("baseModelId", UNSET))

        def _parse_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        version = _parse_version(d.pop("version", UNSET))

        def _parse_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        display_name = _parse_display_name(d.pop("displayName", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_input_token_limit(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        input_token_limit = _parse_input_token_limit(d.pop("inputTokenLimit", UNSET))

        def _parse_output_token_limit(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        output_token_limit = _parse_output_token_limit(d.pop("outputTokenLimit", UNSET))

        def _parse_supported_generation_methods(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                supported_generation_methods_type_0 = cast(list[str], data)

                return supported_generation_methods_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        supported_generation_methods = _parse_supported_generation_methods(d.pop("supportedGenerationMethods", UNSET))

        def _parse_thinking(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        thinking = _parse_thinking(d.pop("thinking", UNSET))

        def _parse_temperature(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        temperature = _parse_temperature(d.pop("temperature", UNSET))

        def _parse_max_temperature(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        max_temperature = _parse_max_temperature(d.pop("maxTemperature", UNSET))

        def _parse_top_p(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        top_p = _parse_top_p(d.pop("topP", UNSET))

        def _parse_top_k(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        top_k = _parse_top_k(d.pop("topK", UNSET))

        gemini_model = cls(
            name=name,
            base_model_id=base_model_id,
            version=version,
            display_name=display_name,
            description=description,
            input_token_limit=input_token_limit,
            output_token_limit=output_token_limit,
            supported_generation_methods=supported_generation_methods,
            thinking=thinking,
            temperature=temperature,
            max_temperature=max_temperature,
            top_p=top_p,
            top_k=top_k,
        )

        gemini_model.additional_properties = d
        return gemini_model

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
