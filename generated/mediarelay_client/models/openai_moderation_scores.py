from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenaiModerationScores")


@_attrs_define
class OpenaiModerationScores:
    """How sure the model is of each category, from 0 to 1.

    Attributes:
        hate (float | None | Unset):
        hatethreatening (float | None | Unset):
        harassment (float | None | Unset):
        harassmentthreatening (float | None | Unset):
        illicit (float | None | Unset):
        illicitviolent (float | None | Unset):
        self_harm (float | None | Unset):
        self_harmintent (float | None | Unset):
        self_harminstructions (float | None | Unset):
        sexual (float | None | Unset):
        sexualminors (float | None | Unset):
        violence (float | None | Unset):
        violencegraphic (float | None | Unset):
    """

    hate: float | None | Unset = UNSET
    hatethreatening: float | None | Unset = UNSET
    harassment: float | None | Unset = UNSET
    harassmentthreatening: float | None | Unset = UNSET
    illicit: float | None | Unset = UNSET
    illicitviolent: float | None | Unset = UNSET
    self_harm: float | None | Unset = UNSET
    self_harmintent: float | None | Unset = UNSET
    self_harminstructions: float | None | Unset = UNSET
    sexual: float | None | Unset = UNSET
    sexualminors: float | None | Unset = UNSET
    violence: float | None | Unset = UNSET
    violencegraphic: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        hate: float | None | Unset
        if isinstance(self.hate, Unset):
            hate = UNSET
        else:
            hate = self.hate

        hatethreatening: float | None | Unset
        if isinstance(self.hatethreatening, Unset):
            hatethreatening = UNSET
        else:
            hatethreatening = self.hatethreatening

        harassment: float | None | Unset
        if isinstance(self.harassment, Unset):
            harassment = UNSET
        else:
            harassment = self.harassment

        harassmentthreatening: float | None | Unset
        if isinstance(self.harassmentthreatening, Unset):
            harassmentthreatening = UNSET
        else:
            harassmentthreatening = self.harassmentthreatening

        illicit: float | None | Unset
        if isinstance(self.illicit, Unset):
            illicit = UNSET
        else:
            illicit = self.illicit

        illicitviolent: float | None | Unset
        if isinstance(self.illicitviolent, Unset):
            illicitviolent = UNSET
        else:
            illicitviolent = self.illicitviolent

        self_harm: float | None | Unset
        if isinstance(self.self_harm, Unset):
            self_harm = UNSET
        else:
            self_harm = self.self_harm

        self_harmintent: float | None | Unset
        if isinstance(self.self_harmintent, Unset):
            self_harmintent = UNSET
        else:
            self_harmintent = self.self_harmintent

        self_harminstructions: float | None | Unset
        if isinstance(self.self_harminstructions, Unset):
            self_harminstructions = UNSET
        else:
            self_harminstructions = self.self_harminstructions

        sexual: float | None | Unset
        if isinstance(self.sexual, Unset):
            sexual = UNSET
        else:
            sexual = self.sexual

        sexualminors: float | None | Unset
        if isinstance(self.sexualminors, Unset):
            sexualminors = UNSET
        else:
            sexualminors = self.sexualminors

        violence: float | None | Unset
        if isinstance(self.violence, Unset):
            violence = UNSET
        else:
            violence = self.violence

        violencegraphic: float | None | Unset
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

        def _parse_hate(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        hate = _parse_hate(d.pop("hate", UNSET))

        def _parse_hatethreatening(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        hatethreatening = _parse_hatethreatening(d.pop("hate/threatening", UNSET))

        def _parse_harassment(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        harassment = _parse_harassment(d.pop("harassment", UNSET))

        def _parse_harassmentthreatening(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        harassmentthreatening = _parse_harassmentthreatening(d.pop("harassment/threatening", UNSET))

        def _parse_illicit(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        illicit = _parse_illicit(d.pop("illicit", UNSET))

        def _parse_illicitviolent(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        illicitviolent = _parse_illicitviolent(d.pop("illicit/violent", UNSET))

        def _parse_self_harm(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        self_harm = _parse_self_harm(d.pop("self-harm", UNSET))

        def _parse_self_harmintent(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        self_harmintent = _parse_self_harmintent(d.pop("self-harm/intent", UNSET))

        def _parse_self_harminstructions(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        self_harminstructions = _parse_self_harminstructions(d.pop("self-harm/instructions", UNSET))

        def _parse_sexual(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        sexual = _parse_sexual(d.pop("sexual", UNSET))

        def _parse_sexualminors(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        sexualminors = _parse_sexualminors(d.pop("sexual/minors", UNSET))

        def _parse_violence(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        violence = _parse_violence(d.pop("violence", UNSET))

        def _parse_violencegraphic(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        violencegraphic = _parse_violencegraphic(d.pop("violence/graphic", UNSET))

        openai_moderation_scores = cls(
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

        openai_moderation_scores.additional_properties = d
        return openai_moderation_scores

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
