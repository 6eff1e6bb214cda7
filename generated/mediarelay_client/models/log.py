from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_type_type_0 import LogTypeType0, check_log_type_type_0
from ..types import UNSET, Unset

T = TypeVar("T", bound="Log")


@_attrs_define
class Log:
    """A charge, an error, or a refund.

    Attributes:
        id (int | Unset): Id of the entry.
        user_id (int | Unset): Who was charged.
        created_at (int | Unset): Unix seconds.
        type_ (int | LogTypeType0 | Unset): 2 for a charge, 5 for an error, 6 for what was paid back, for a task that
            failed for instance. A refund names its task in `other`, and no request.
        content (str | Unset): About it, in the gateway's language.
        username (str | Unset): Name of the user.
        token_name (str | Unset): Name of the token.
        model_name (str | Unset): The model that was requested.
        quota (int | Unset): What was charged; 500000 are one unit of the currency.
        prompt_tokens (int | Unset): Tokens of the input.
        completion_tokens (int | Unset): Tokens of the output.
        use_time (int | Unset): Seconds.
        is_stream (bool | Unset): Whether the answer was streamed.
        channel (int | Unset): Id of the channel.
        channel_name (str | Unset): Name of the channel; mostly empty.
        token_id (int | Unset): Id of the key's token.
        group (str | Unset): The group whose prices held.
        ip (str | Unset): Address of the caller.
        request_id (str | Unset): Id of the request.
        upstream_request_id (str | Unset): The upstream's id of it; new-api since August 2026.
        other (str | Unset): How the charge came about, as JSON in a text.
    """

    id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    created_at: int | Unset = UNSET
    type_: int | LogTypeType0 | Unset = UNSET
    content: str | Unset = UNSET
    username: str | Unset = UNSET
    token_name: str | Unset = UNSET
    model_name: str | Unset = UNSET
    quota: int | Unset = UNSET
    prompt_tokens: int | Unset = UNSET
    completion_tokens: int | Unset = UNSET
    use_time: int | Unset = UNSET
    is_stream: bool | Unset = UNSET
    channel: int | Unset = UNSET
    channel_name: str | Unset = UNSET
    token_id: int | Unset = UNSET
    group: str | Unset = UNSET
    ip: str | Unset = UNSET
    request_id: str | Unset = UNSET
    upstream_request_id: str | Unset = UNSET
    other: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        user_id = self.user_id

        created_at = self.created_at

        type_: int | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, int):
            type_ = self.type_
        else:
            type_ = self.type_

        content = self.content

        username = self.username

        token_name = self.token_name

        model_name = self.model_name

        quota = self.quota

        prompt_tokens = self.prompt_tokens

        completion_tokens = self.completion_tokens

        use_time = self.use_time

        is_stream = self.is_stream

        channel = self.channel

        channel_name = self.channel_name

        token_id = self.token_id

        group = self.group

        ip = self.ip

        request_id = self.request_id

        upstream_request_id = self.upstream_request_id

        other = self.other

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if type_ is not UNSET:
            field_dict["type"] = type_
        if content is not UNSET:
            field_dict["content"] = content
        if username is not UNSET:
            field_dict["username"] = username
        if token_name is not UNSET:
            field_dict["token_name"] = token_name
        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        if quota is not UNSET:
            field_dict["quota"] = quota
        if prompt_tokens is not UNSET:
            field_dict["prompt_tokens"] = prompt_tokens
        if completion_tokens is not UNSET:
            field_dict["completion_tokens"] = completion_tokens
        if use_time is not UNSET:
            field_dict["use_time"] = use_time
        if is_stream is not UNSET:
            field_dict["is_stream"] = is_stream
        if channel is not UNSET:
            field_dict["channel"] = channel
        if channel_name is not UNSET:
            field_dict["channel_name"] = channel_name
        if token_id is not UNSET:
            field_dict["token_id"] = token_id
        if group is not UNSET:
            field_dict["group"] = group
        if ip is not UNSET:
            field_dict["ip"] = ip
        if request_id is not UNSET:
            field_dict["request_id"] = request_id
        if upstream_request_id is not UNSET:
            field_dict["upstream_request_id"] = upstream_request_id
        if other is not UNSET:
            field_dict["other"] = other

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        user_id = d.pop("user_id", UNSET)

        created_at = d.pop("created_at", UNSET)

        def _parse_type_(data: object) -> int | LogTypeType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                type_type_0 = check_log_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | LogTypeType0 | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        content = d.pop("content", UNSET)

        username = d.pop("username", UNSET)

        token_name = d.pop("token_name", UNSET)

        model_name = d.pop("model_name", UNSET)

        quota = d.pop("quota", UNSET)

        prompt_tokens = d.pop("prompt_tokens", UNSET)

        completion_tokens = d.pop("completion_tokens", UNSET)

        use_time = d.pop("use_time", UNSET)

        is_stream = d.pop("is_stream", UNSET)

        channel = d.pop("channel", UNSET)

        channel_name = d.pop("channel_name", UNSET)

        token_id = d.pop("token_id", UNSET)

        group = d.pop("group", UNSET)

        ip = d.pop("ip", UNSET)

        request_id = d.pop("request_id", UNSET)

        upstream_request_id = d.pop("upstream_request_id", UNSET)

        other = d.pop("other", UNSET)

        log = cls(
            id=id,
            user_id=user_id,
            created_at=created_at,
            type_=type_,
            content=content,
            username=username,
            token_name=token_name,
            model_name=model_name,
            quota=quota,
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            use_time=use_time,
            is_stream=is_stream,
            channel=channel,
            channel_name=channel_name,
            token_id=token_id,
            group=group,
            ip=ip,
            request_id=request_id,
            upstream_request_id=upstream_request_id,
            other=other,
        )

        log.additional_properties = d
        return log

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
