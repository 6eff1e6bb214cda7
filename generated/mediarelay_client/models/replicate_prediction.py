from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.replicate_prediction_status_type_0 import (
    ReplicatePredictionStatusType0,
    check_replicate_prediction_status_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.replicate_input import ReplicateInput


T = TypeVar("T", bound="ReplicatePrediction")


@_attrs_define
class ReplicatePrediction:
    """
    Attributes:
        id (str):
        status (ReplicatePredictionStatusType0 | str):
        model (None | str | Unset):
        version (None | str | Unset):
        input_ (ReplicateInput | Unset): The model's own fields; its page at the vendor lists them.
        logs (None | str | Unset):
        output (Any | Unset): Null until it is done: then a link, a list of them, or text.
        error (None | str | Unset):
        created_at (None | str | Unset):
        started_at (None | str | Unset):
        completed_at (None | str | Unset):
        data_removed (bool | Unset):
        urls (FreeForm | Unset): Whatever the gateway puts there.
        metrics (FreeForm | Unset): Whatever the gateway puts there.
    """

    id: str
    status: ReplicatePredictionStatusType0 | str
    model: None | str | Unset = UNSET
    version: None | str | Unset = UNSET
    input_: ReplicateInput | Unset = UNSET
    logs: None | str | Unset = UNSET
    output: Any | Unset = UNSET
    error: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    started_at: None | str | Unset = UNSET
    completed_at: None | str | Unset = UNSET
    data_removed: bool | Unset = UNSET
    urls: FreeForm | Unset = UNSET
    metrics: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status: str
        if isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        version: None | str | Unset
        if isinstance(self.version, Unset):
            version = UNSET
        else:
            version = self.version

        input_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.input_, Unset):
            input_ = self.input_.to_dict()

        logs: None | str | Unset
        if isinstance(self.logs, Unset):
            logs = UNSET
        else:
            logs = self.logs

        output = self.output

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        started_at: None | str | Unset
        if isinstance(self.started_at, Unset):
            started_at = UNSET
        else:
            started_at = self.started_at

        completed_at: None | str | Unset
        if isinstance(self.completed_at, Unset):
            completed_at = UNSET
        else:
            completed_at = self.completed_at

        data_removed = self.data_removed

        urls: dict[str, Any] | Unset = UNSET
        if not isinstance(self.urls, Unset):
            urls = self.urls.to_dict()

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
            }
        )
        if model is not UNSET:
            field_dict["model"] = model
        if version is not UNSET:
            field_dict["version"] = version
        if input_ is not UNSET:
            field_dict["input"] = input_
        if logs is not UNSET:
            field_dict["logs"] = logs
        if output is not UNSET:
            field_dict["output"] = output
        if error is not UNSET:
            field_dict["error"] = error
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if started_at is not UNSET:
            field_dict["started_at"] = started_at
        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        if data_removed is not UNSET:
            field_dict["data_removed"] = data_removed
        if urls is not UNSET:
            field_dict["urls"] = urls
        if metrics is not UNSET:
            field_dict["metrics"] = metrics

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.replicate_input import ReplicateInput  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_status(data: object) -> ReplicatePredictionStatusType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_replicate_prediction_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ReplicatePredictionStatusType0 | str, data)

        status = _parse_status(d.pop("status"))

        def _parse_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        def _parse_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        version = _parse_version(d.pop("version", UNSET))

        _input_ = d.pop("input", UNSET)
        input_: ReplicateInput | Unset
        if isinstance(_input_, Unset):
            input_ = UNSET
        else:
            input_ = ReplicateInput.from_dict(_input_)

        def _parse_logs(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        logs = _parse_logs(d.pop("logs", UNSET))

        output = d.pop("output", UNSET)

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_started_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        started_at = _parse_started_at(d.pop("started_at", UNSET))

        def _parse_completed_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        completed_at = _parse_completed_at(d.pop("completed_at", UNSET))

        data_removed = d.pop("data_removed", UNSET)

        _urls = d.pop("urls", UNSET)
        urls: FreeForm | Unset
        if isinstance(_urls, Unset):
            urls = UNSET
        else:
            urls = FreeForm.from_dict(_urls)

        _metrics = d.pop("metrics", UNSET)
        metrics: FreeForm | Unset
        if isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = FreeForm.from_dict(_metrics)

        replicate_prediction = cls(
            id=id,
            status=status,
            model=model,
            version=version,
            input_=input_,
            logs=logs,
            output=output,
            error=error,
            created_at=created_at,
            started_at=started_at,
            completed_at=completed_at,
            data_removed=data_removed,
            urls=urls,
            metrics=metrics,
        )

        replicate_prediction.additional_properties = d
        return replicate_prediction

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
