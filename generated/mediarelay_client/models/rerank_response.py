from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rerank_meta import RerankMeta
    from ..models.rerank_result import RerankResult


T = TypeVar("T", bound="RerankResponse")


@_attrs_define
class RerankResponse:
    """As documented, and as Cohere answers.

    Attributes:
        id (str): Id of the answer.
        results (list[RerankResult]): The best first.
        meta (RerankMeta | Unset):
    """

    id: str
    results: list[RerankResult]
    meta: RerankMeta | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        results = []
        for results_item_data in self.results:
            results_item = results_item_data.to_dict()
            results.append(results_item)

        meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.meta, Unset):
            meta = self.meta.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "results": results,
            }
        )
        if meta is not UNSET:
            field_dict["meta"] = meta

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.rerank_meta import RerankMeta  # noqa: PLC0415
        from ..models.rerank_result import RerankResult  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        results = []
        _results = d.pop("results")
        for results_item_data in _results:
            results_item = RerankResult.from_dict(results_item_data)

            results.append(results_item)

        _meta = d.pop("meta", UNSET)
        meta: RerankMeta | Unset
        if isinstance(_meta, Unset):
            meta = UNSET
        else:
            meta = RerankMeta.from_dict(_meta)

        rerank_response = cls(
            id=id,
            results=results,
            meta=meta,
        )

        rerank_response.additional_properties = d
        return rerank_response

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
