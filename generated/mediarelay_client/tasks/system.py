"""Typed methods for the family `system`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from .operation import (
    Lifecycle,
    Operation,
)

if TYPE_CHECKING:
    pass

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "systemListTokens": Operation(
        id="systemListTokens",
        family="system",
        name="tokens",
        method="GET",
        path="/api/token/",
        paid=False,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            urls="`null`",
            artefacts="success",
            rows="(data.items || data)[].{id: id, name: name, status: status, remain_quota: remain_quota, group: group}",
        ),
        uploads={},
        places={
            "new_api_user": ("header", "New-Api-User"),
            "p": ("query", "p"),
            "size": ("query", "size"),
        },
    ),
    "systemUpdateToken": Operation(
        id="systemUpdateToken",
        family="system",
        name="update_token",
        method="PUT",
        path="/api/token/",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="success"),
        uploads={},
        places={
            "new_api_user": ("header", "New-Api-User"),
            "status_only": ("query", "status_only"),
        },
    ),
    "systemCreateToken": Operation(
        id="systemCreateToken",
        family="system",
        name="create_token",
        method="POST",
        path="/api/token/",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="success"),
        uploads={},
        places={
            "new_api_user": ("header", "New-Api-User"),
        },
    ),
    "systemSearchTokens": Operation(
        id="systemSearchTokens",
        family="system",
        name="search_tokens",
        method="GET",
        path="/api/token/search",
        paid=False,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            urls="`null`",
            artefacts="success",
            rows="(data.items || data)[].{id: id, name: name, status: status, remain_quota: remain_quota, group: group}",
        ),
        uploads={},
        places={
            "new_api_user": ("header", "New-Api-User"),
            "keyword": ("query", "keyword"),
            "token": ("query", "token"),
            "p": ("query", "p"),
            "size": ("query", "size"),
        },
    ),
    "systemDeleteToken": Operation(
        id="systemDeleteToken",
        family="system",
        name="delete_token",
        method="DELETE",
        path="/api/token/{id}",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="success"),
        uploads={},
        places={
            "id": ("path", "id"),
            "new_api_user": ("header", "New-Api-User"),
        },
        needs=("id",),
    ),
    "systemGetSelf": Operation(
        id="systemGetSelf",
        family="system",
        name="account",
        method="GET",
        path="/api/user/self",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="success"),
        uploads={},
        places={
            "new_api_user": ("header", "New-Api-User"),
        },
    ),
    "systemGetTokenUsage": Operation(
        id="systemGetTokenUsage",
        family="system",
        name="token_usage",
        method="GET",
        path="/api/usage/token/",
        paid=False,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="data"),
        uploads={},
        places={},
    ),
    "systemListTokenLogs": Operation(
        id="systemListTokenLogs",
        family="system",
        name="logs",
        method="GET",
        path="/api/log/token",
        paid=False,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            urls="`null`",
            artefacts="success",
            rows="data[].{created_at: created_at, model_name: model_name, quota: quota, request_id: request_id}",
        ),
        uploads={},
        places={},
    ),
    "systemGetPricing": Operation(
        id="systemGetPricing",
        family="system",
        name="pricing",
        method="GET",
        path="/api/pricing",
        paid=False,
        query=None,
        lifecycle=Lifecycle(
            media="data",
            urls="`null`",
            artefacts="success",
            rows="data[].{model_name: model_name, quota_type: quota_type, model_price: model_price, model_ratio: model_ratio}",
        ),
        uploads={},
        places={},
        credentials={},
    ),
}


class System(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `system`; names follow the gateway's own paths."""

    def __init__(
        self,
        start: Callable[[Operation, Mapping[str, object]], TaskT],
        call: Callable[[Operation, Mapping[str, object]], ResultT],
        stream: Callable[[Operation, Mapping[str, object]], StreamT],
        connect: Callable[[Operation, Mapping[str, object]], ConversationT],
    ) -> None:
        self._start = start
        self._call = call
        self._stream = stream
        self._connect = connect

    def tokens(
        self,
        *,
        new_api_user: int | Unset = UNSET,
        p: int | Unset = UNSET,
        size: int | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """List the tokens.

        The keys of the user. new-api since August 2026 masks them; before, they came whole, without `sk-`. Refusals
        come with 200 as well.
        In the documentation of NiceRouter (获取令牌列表).

        `systemListTokens` of the contract. It is free.

        Args:
            new_api_user: Id of the user whose access token it is. new-api requires it until August 2026; other
                brands call the header `rix-api-user` or `Dmx-Api-User`.
            p: Which page, from 1.
            size: How many a page, 100 at most; 10 where absent. `page_size` and `ps` are taken as well.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["systemListTokens"],
            {
                "new_api_user": new_api_user,
                "p": p,
                "size": size,
                "extra": extra,
            },
        )

    def update_token(
        self,
        *,
        id: int,
        new_api_user: int | Unset = UNSET,
        status_only: str | Unset = UNSET,
        status: Literal[1, 2] | int | Unset = UNSET,
        name: str | Unset = UNSET,
        expired_time: int | Unset = UNSET,
        remain_quota: int | Unset = UNSET,
        unlimited_quota: bool | Unset = UNSET,
        model_limits_enabled: bool | Unset = UNSET,
        model_limits: str | Sequence[str] | Unset = UNSET,
        allow_ips: str | Unset = UNSET,
        group: str | Unset = UNSET,
        cross_group_retry: bool | Unset = UNSET,
        auto_groups: Sequence[str] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Change a token.

        Replaces the token: a field that is left out becomes empty, 0 or false, and a token whose `expired_time` is
        left out has expired. Read the token, change it, and send all of it. With `status_only` nothing but `status`
        changes.
        In the documentation of NiceRouter (修改令牌).

        `systemUpdateToken` of the contract. It is free.

        Args:
            id: Id of the token.
            new_api_user: Id of the user whose access token it is. new-api requires it until August 2026; other
                brands call the header `rix-api-user` or `Dmx-Api-User`.
            status_only: Whatever it is, only `status` changes.
            status: 1 for on, 2 for off.
            name: Name of the token, at most 50 bytes, which are 16 Chinese characters.
            expired_time: Unix seconds; -1 for never. Left out, the token has expired.
            remain_quota: What may still be spent; 500000 are one unit of the currency.
            unlimited_quota: Whether as much may be spent as the account has.
            model_limits_enabled: Whether the key is limited to the models in `model_limits`.
            model_limits: The models, with commas between them. Pages of other gateways have a list here.
            allow_ips: Addresses or networks that may use the key, one a line; all where empty.
            group: The group whose channels and prices hold; `auto` tries several.
            cross_group_retry: Whether the next group is tried after a failure; for `auto`.
            auto_groups: The groups that `auto` tries; new-api since August 2026.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["systemUpdateToken"],
            {
                "id": id,
                "new_api_user": new_api_user,
                "status_only": status_only,
                "status": status,
                "name": name,
                "expired_time": expired_time,
                "remain_quota": remain_quota,
                "unlimited_quota": unlimited_quota,
                "model_limits_enabled": model_limits_enabled,
                "model_limits": model_limits,
                "allow_ips": allow_ips,
                "group": group,
                "cross_group_retry": cross_group_retry,
                "auto_groups": auto_groups,
                "extra": extra,
            },
        )

    def create_token(
        self,
        *,
        name: str,
        new_api_user: int | Unset = UNSET,
        expired_time: int | Unset = UNSET,
        remain_quota: int | Unset = UNSET,
        unlimited_quota: bool | Unset = UNSET,
        model_limits_enabled: bool | Unset = UNSET,
        model_limits: str | Sequence[str] | Unset = UNSET,
        allow_ips: str | Unset = UNSET,
        group: str | Unset = UNSET,
        cross_group_retry: bool | Unset = UNSET,
        auto_groups: Sequence[str] | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Make a token.

        The response does not contain the new key: search for the token by its name. Sent twice, it makes two
        tokens. A user may have 1000.
        In the documentation of NiceRouter (新增令牌).

        `systemCreateToken` of the contract. It is free.

        Args:
            name: Name of the token, at most 50 bytes, which are 16 Chinese characters.
            new_api_user: Id of the user whose access token it is. new-api requires it until August 2026; other
                brands call the header `rix-api-user` or `Dmx-Api-User`.
            expired_time: Unix seconds; -1, or nothing, for never.
            remain_quota: What may still be spent; 500000 are one unit of the currency.
            unlimited_quota: Whether as much may be spent as the account has.
            model_limits_enabled: Whether the key is limited to the models in `model_limits`.
            model_limits: The models, with commas between them. Pages of other gateways have a list here.
            allow_ips: Addresses or networks that may use the key, one a line; all where empty.
            group: The group whose channels and prices hold; `auto` tries several.
            cross_group_retry: Whether the next group is tried after a failure; for `auto`.
            auto_groups: The groups that `auto` tries; new-api since August 2026.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["systemCreateToken"],
            {
                "name": name,
                "new_api_user": new_api_user,
                "expired_time": expired_time,
                "remain_quota": remain_quota,
                "unlimited_quota": unlimited_quota,
                "model_limits_enabled": model_limits_enabled,
                "model_limits": model_limits,
                "allow_ips": allow_ips,
                "group": group,
                "cross_group_retry": cross_group_retry,
                "auto_groups": auto_groups,
                "extra": extra,
            },
        )

    def search_tokens(
        self,
        *,
        new_api_user: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
        token: str | Unset = UNSET,
        p: int | Unset = UNSET,
        size: int | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Search the tokens.

        A user may search ten times a minute.
        In the documentation of NiceRouter (搜索令牌).

        `systemSearchTokens` of the contract. It is free.

        Args:
            new_api_user: Id of the user whose access token it is. new-api requires it until August 2026; other
                brands call the header `rix-api-user` or `Dmx-Api-User`.
            keyword: The name, or a part of it with `%` for the rest.
            token: The key, with `sk-` or without.
            p: Which page, from 1.
            size: How many a page, 100 at most; 10 where absent. `page_size` and `ps` are taken as well.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["systemSearchTokens"],
            {
                "new_api_user": new_api_user,
                "keyword": keyword,
                "token": token,
                "p": p,
                "size": size,
                "extra": extra,
            },
        )

    def delete_token(
        self,
        *,
        id: int,
        new_api_user: int | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Delete a token.

        In the documentation of NiceRouter (删除令牌).

        `systemDeleteToken` of the contract. It is free.

        Args:
            id: Id of the token.
            new_api_user: Id of the user whose access token it is. new-api requires it until August 2026; other
                brands call the header `rix-api-user` or `Dmx-Api-User`.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["systemDeleteToken"],
            {
                "id": id,
                "new_api_user": new_api_user,
                "extra": extra,
            },
        )

    def account(
        self,
        *,
        new_api_user: int | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Read the account.

        Who one is, and what is left to spend. Refusals come with 200 as well.
        In the documentation of NiceRouter (获取账号信息).

        `systemGetSelf` of the contract. It is free.

        Args:
            new_api_user: Id of the user whose access token it is. new-api requires it until August 2026; other
                brands call the header `rix-api-user` or `Dmx-Api-User`.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["systemGetSelf"],
            {
                "new_api_user": new_api_user,
                "extra": extra,
            },
        )

    def token_usage(
        self,
        *,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Read what the key has spent.

        It takes the key itself, and works even if it has expired, is exhausted or is off.

        `systemGetTokenUsage` of the contract. It is free.

        Args:
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["systemGetTokenUsage"],
            {
                "extra": extra,
            },
        )

    def logs(
        self,
        *,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """List what the key was charged.

        Up to 1000 entries, the newest first. An entry's `request_id` is what the charged response had in its header
        `X-Oneapi-Request-Id`; no other call says what a request has cost. An entry appears shortly after the
        response. It takes the key itself, and works even if it has expired or is exhausted. Older gateways want
        `?key=`.

        `systemListTokenLogs` of the contract. It is free.

        Args:
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["systemListTokenLogs"],
            {
                "extra": extra,
            },
        )

    def pricing(
        self,
        *,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Read the prices.

        What each model costs. No key is needed, but a gateway may hide it.

        `systemGetPricing` of the contract. It is free.

        Args:
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["systemGetPricing"],
            {
                "extra": extra,
            },
        )
