from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiModerationCategories")


@_attrs_define
class OpenaiModerationCategories:
    """Which categories apply.

    Attributes:
        hate (bool | None | Unset): Hatred of a group.
        hatethreatening (bool | None | Unset): Hatred with a threat.
        harassment (bool | None | Unset): Harassing language.
        harassmentthreatening (bool | None | Unset): Harassment with a threat.
        illicit (bool | None | Unset): Advice on wrongdoing.
        illicitviolent (bool | None | Unset): Advice on wrongdoing with violence or weapons.
        self_harm (bool | None | Unset): Self-harm.
        self_harmintent (bool | None | Unset): The wish to harm oneself.
        self_harminstructions (bool | None | Unset): Advice on self-harm.
        sexual (bool | None | Unset): Sexual content.
        sexualminors (bool | None | Unset): Sexual content with minors.
        violence (bool | None | Unset): Violence.
        violencegraphic (bool | None | Unset): Violence in detail.
    """

    hate: bool | None | Unset = UNSET
    hatethreatening: bool | None | Unset = UNSET
    harassment: bool | None | Unset = UNSET
    harassmentthreatening: bool | None | Unset = UNSET
    illicit: bool | None | Unset = UNSET
    illicitviolent: bool | None | Unset = UNSET
    self_harm: bool | None | Unset = UNSET
    self_harmintent: bool | None | Unset = UNSET
    self_harminstructions: bool | None | Unset = UNSET
    sexual: bool | None | Unset = UNSET
    sexualminors: bool | None | Unset = UNSET
    violence: bool | None | Unset = UNSET
    violencegraphic: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        hate: bool | None | Unset
        if isinstance(self.hate, Unset):
            hate = UNSET
        else:
            hate = self.hate

        hatethreatening: bool | None | Unset
        if isinstance(self.hatethreatening, Unset):
            hatethreatening = UNSET
        else:
            hatethreatening = self.hatethreatening

        harassment: bool | None | Unset
        if isinstance(self.harassment, Unset):
            harassment = UNSET
        else:
            harassment = self.harassment

        harassmentthreatening: bool | None | Unset
        if isinstance(self.harassmentthreatening, Unset):
            harassmentthreatening = UNSET
        else:
            harassmentthreatening = self.harassmentthreatening

        illicit: bool | None | Unset
        if isinstance(self.illicit, Unset):
            illicit = UNSET
        else:
            illicit = self.illicit

        illicitviolent: bool | None | Unset
        if isinstance(self.illicitviolent, Unset):
            illicitviolent = UNSET
        else:
            illicitviolent = self.illicitviolent

        self_harm: bool | None | Unset
        if isinstance(self.self_harm, Unset):
            self_harm = UNSET
        else:
            self_harm = self.self_harm

        self_harmintent: bool | None | Unset
        if isinstance(self.self_harmintent, Unset):
            self_harmintent = UNSET
        else:
            self_harmintent = self.self_harmintent

        self_harminstructions: bool | None | Unset
        if isinstance(self.self_harminstructions, Unset):
            self_harminstructions = UNSET
        else:
            self_harminstructions = self.self_harminstructions

        sexual: bool | None | Unset
        if isinstance(self.sexual, Unset):
            sexual = UNSET
        else:
            sexual = self.sexual

        sexualminors: bool | None | Unset
        if isinstance(self.sexualminors, Unset):
            sexualminors = UNSET
        else:
            sexualminors = self.sexualminors

        violence: bool | None | Unset
        if isinstance(self.violence, Unset):
            violence = UNSET
        else:
            violence = self.violence

        violencegraphic: bool | None | Unset
        if isinstance(self.violencegraphic, Unset):
            violencegraphic = UNSET
        else:
            violencegraphic = self.violencegraphic

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hate is not UNSET:
            field_dict["hate"] = hate
        if hatethreatening is not UNSET:
            field_dict["hate/threatening"] = hatethreatening
        if harassment is not UNSET:
            field_dict["harassment"] = harassment
        if harassmentthreatening is not UNSET:
            field_dict["harassment/threatening"] = harassmentthreatening
        if illicit is not UNSET:
            field_dict["illicit"] = illicit
        if illicitviolent is not UNSET:
            field_dict["illicit/violent"] = illicitviolent
        if self_harm is not UNSET:
            field_dict["self-harm"] = self_harm
        if self_harmintent is not UNSET:
            field_dict["self-harm/intent"] = self_harmintent
        if self_harminstructions is not UNSET:
            field_dict["self-harm/instructions"] = self_harminstructions
        if sexual is not UNSET:
            field_dict["sexual"] = sexual
        if sexualminors is not UNSET:
            field_dict["sexual/minors"] = sexualminors
        if violence is not UNSET:
            field_dict["violence"] = violence
        if violencegraphic is not UNSET:
            field_dict["violence/graphic"] = violencegraphic

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_hate(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        hate = _parse_hate(d.pop("hate", UNSET))

        def _parse_hatethreatening(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        hatethreatening = _parse_hatethreatening(d.pop("hate/threatening", UNSET))

        def _parse_harassment(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        harassment = _parse_harassment(d.pop("harassment", UNSET))

        def _parse_harassmentthreatening(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        harassmentthreatening = _parse_harassmentthreatening(d.pop("harassment/threatening", UNSET))

        def _parse_illicit(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        illicit = _parse_illicit(d.pop("illicit", UNSET))

        def _parse_illicitviolent(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        illicitviolent = _parse_illicitviolent(d.pop("illicit/violent", UNSET))

        def _parse_self_harm(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        self_harm = _parse_self_harm(d.pop("self-harm", UNSET))

        def _parse_self_harmintent(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        self_harmintent = _parse_self_harmintent(d.pop("self-harm/intent", UNSET))

        def _parse_self_harminstructions(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        self_harminstructions = _parse_self_harminstructions(d.pop("self-harm/instructions", UNSET))

        def _parse_sexual(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        sexual = _parse_sexual(d.pop("sexual", UNSET))

        def _parse_sexualminors(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        sexualminors = _parse_sexualminors(d.pop("sexual/minors", UNSET))

        def _parse_violence(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        violence = _parse_violence(d.pop("violence", UNSET))

        def _parse_violencegraphic(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        violencegraphic = _parse_violencegraphic(d.pop("violence/graphic", UNSET))

        openai_moderation_categories = cls(
            hate=hate,
            hatethreatening=hatethreatening,
            harassment=harassment,
            harassmentthreatening=harassmentthreatening,
            illicit=illicit,
            illicitviolent=illicitviolent,
            self_harm=self_harm,
            self_harmintent=self_harmintent,
            self_harminstructions=self_harminstructions,
            sexual=sexual,
            sexualminors=sexualminors,
            violence=violence,
            violencegraphic=violencegraphic,
        )

        openai_moderation_categories.additional_properties = d
        return openai_moderation_categories

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
