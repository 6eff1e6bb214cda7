from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.moderation_request_model_type_0 import (
    ModerationRequestModelType0,
    check_moderation_request_model_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.openai_image_part import OpenaiImagePart
    from ..models.openai_other_part import OpenaiOtherPart
    from ..models.openai_text_part import OpenaiTextPart


T = TypeVar("T", bound="ModerationRequest")


@_attrs_define
class ModerationRequest:
    """
    Attributes:
        input_ (list[OpenaiImagePart | OpenaiOtherPart | OpenaiTextPart | str] | str): The text, several of them, or
            parts of text and pictures.
        model (ModerationRequestModelType0 | str | Unset): Only the omni models look at pictures.
    """

    input_: list[OpenaiImagePart | OpenaiOtherPart | OpenaiTextPart | str] | str
    model: ModerationRequestModelType0 | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.openai_image_part import OpenaiImagePart  # noqa: PLC0415
        from ..models.openai_other_part import OpenaiOtherPart  # noqa: PLC0415
        from ..models.openai_text_part import OpenaiTextPart  # noqa: PLC0415

        input_: list[dict[str, Any] | str] | str
        if isinstance(self.input_, list):
            input_ = []
            for input_type_1_item_data in self.input_:
                input_type_1_item: dict[str, Any] | str
                if isinstance(input_type_1_item_data, OpenaiTextPart):
                    input_type_1_item = input_type_1_item_data.to_dict()
                elif isinstance(input_type_1_item_data, OpenaiImagePart):
                    input_type_1_item = input_type_1_item_data.to_dict()
                elif isinstance(input_type_1_item_data, OpenaiOtherPart):
                    input_type_1_item = input_type_1_item_data.to_dict()
                else:
                    input_type_1_item = input_type_1_item_data
                input_.append(input_type_1_item)

        else:
            input_ = self.input_

        model: str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        elif isinstance(self.model, str):
            model = self.model
        else:
            model = self.model

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "input": input_,
            }
        )
        if model is not UNSET:
            field_dict["model"] = model

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.openai_image_part import OpenaiImagePart  # noqa: PLC0415
        from ..models.openai_other_part import OpenaiOtherPart  # noqa: PLC0415
        from ..models.openai_text_part import OpenaiTextPart  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_input_(data: object) -> list[OpenaiImagePart | OpenaiOtherPart | OpenaiTextPart | str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                input_type_1 = []
                _input_type_1 = data
                for input_type_1_item_data in _input_type_1:

                    def _parse_input_type_1_item(
                        data: object,
                    ) -> OpenaiImagePart | OpenaiOtherPart | OpenaiTextPart | str:
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_moderation_part_type_0 = OpenaiTextPart.from_dict(data)

                            return componentsschemas_openai_moderation_part_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_moderation_part_type_1 = OpenaiImagePart.from_dict(data)

                            return componentsschemas_openai_moderation_part_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemas_openai_moderation_part_type_2 = OpenaiOtherPart.from_dict(data)

                            return componentsschemas_openai_moderation_part_type_2
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(OpenaiImagePart | OpenaiOtherPart | OpenaiTextPart | str, data)

                    input_type_1_item = _parse_input_type_1_item(input_type_1_item_data)

                    input_type_1.append(input_type_1_item)

                return input_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OpenaiImagePart | OpenaiOtherPart | OpenaiTextPart | str] | str, data)

        input_ = _parse_input_(d.pop("input"))

        def _parse_model(data: object) -> ModerationRequestModelType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                model_type_0 = check_moderation_request_model_type_0(data)

                return model_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ModerationRequestModelType0 | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        moderation_request = cls(
            input_=input_,
            model=model,
        )

        moderation_request.additional_properties = d
        return moderation_request

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
