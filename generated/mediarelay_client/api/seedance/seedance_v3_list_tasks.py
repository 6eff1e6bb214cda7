from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...models.relay_error import RelayError
    from ...models.seedance_tasks import SeedanceTasks
    from ...models.seedance_v3_list_tasks_filter_status import (
        SeedanceV3ListTasksFilterStatus,
    )
    from ...models.task_error import TaskError
    from ...models.vendor_error import VendorError


def _get_kwargs(
    *,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_status: SeedanceV3ListTasksFilterStatus | Unset = UNSET,
    filter_task_ids: list[str] | Unset = UNSET,
    filter_model: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page_num"] = page_num

    params["page_size"] = page_size

    json_filter_status: str | Unset = UNSET
    if not isinstance(filter_status, Unset):
        json_filter_status = filter_status

    params["filter.status"] = json_filter_status

    json_filter_task_ids: list[str] | Unset = UNSET
    if not isinstance(filter_task_ids, Unset):
        json_filter_task_ids = filter_task_ids

    params["filter.task_ids"] = json_filter_task_ids

    params["filter.model"] = filter_model

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/seedance/v3/contents/generations/tasks",
        "params": params,
    }
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> RelayError | TaskError | VendorError | SeedanceTasks | None:
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.relay_error import RelayError  # noqa: PLC0415
    from ...models.seedance_tasks import SeedanceTasks  # noqa: PLC0415
    from ...models.task_error import TaskError  # noqa: PLC0415
    from ...models.vendor_error import VendorError  # noqa: PLC0415

    try:
        if response.status_code == 200:
            response_200 = SeedanceTasks.from_dict(response.json())

            return response_200

        if (
            response.status_code == 400
            or response.status_code == 401
            or response.status_code == 402
            or response.status_code == 403
            or response.status_code == 404
            or response.status_code == 429
        ):

            def _parse_response_400(data: object) -> RelayError | TaskError | VendorError:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_error_type_0 = VendorError.from_dict(data)

                    return componentsschemas_error_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_error_type_1 = RelayError.from_dict(data)

                    return componentsschemas_error_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_error_type_2 = TaskError.from_dict(data)

                return componentsschemas_error_type_2

            response_400 = _parse_response_400(response.json())

            return response_400

        if 500 <= response.status_code <= 599:

            def _parse_response_5xx(data: object) -> RelayError | TaskError | VendorError:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_error_type_0 = VendorError.from_dict(data)

                    return componentsschemas_error_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_error_type_1 = RelayError.from_dict(data)

                    return componentsschemas_error_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_error_type_2 = TaskError.from_dict(data)

                return componentsschemas_error_type_2

            response_5xx = _parse_response_5xx(response.json())

            return response_5xx

    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: Client, response: httpx.Response
) -> Response[RelayError | TaskError | VendorError | SeedanceTasks]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_status: SeedanceV3ListTasksFilterStatus | Unset = UNSET,
    filter_task_ids: list[str] | Unset = UNSET,
    filter_model: str | Unset = UNSET,
) -> Response[RelayError | TaskError | VendorError | SeedanceTasks]:
    """List videos of Seedance, under its own name

    Args:
        page_num (int | Unset):
        page_size (int | Unset):
        filter_status (SeedanceV3ListTasksFilterStatus | Unset):
        filter_task_ids (list[str] | Unset):
        filter_model (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RelayError | TaskError | VendorError | SeedanceTasks]
    """

    response = client.get_httpx_client().request(
        **_get_kwargs(
            page_num=page_num,
            page_size=page_size,
            filter_status=filter_status,
            filter_task_ids=filter_task_ids,
            filter_model=filter_model,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_status: SeedanceV3ListTasksFilterStatus | Unset = UNSET,
    filter_task_ids: list[str] | Unset = UNSET,
    filter_model: str | Unset = UNSET,
) -> Response[RelayError | TaskError | VendorError | SeedanceTasks]:
    """List videos of Seedance, under its own name

    Args:
        page_num (int | Unset):
        page_size (int | Unset):
        filter_status (SeedanceV3ListTasksFilterStatus | Unset):
        filter_task_ids (list[str] | Unset):
        filter_model (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RelayError | TaskError | VendorError | SeedanceTasks]
    """

    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            page_num=page_num,
            page_size=page_size,
            filter_status=filter_status,
            filter_task_ids=filter_task_ids,
            filter_model=filter_model,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_status: SeedanceV3ListTasksFilterStatus | Unset = UNSET,
    filter_task_ids: list[str] | Unset = UNSET,
    filter_model: str | Unset = UNSET,
) -> RelayError | TaskError | VendorError | SeedanceTasks | None:
    """List videos of Seedance, under its own name

    Args:
        page_num (int | Unset):
        page_size (int | Unset):
        filter_status (SeedanceV3ListTasksFilterStatus | Unset):
        filter_task_ids (list[str] | Unset):
        filter_model (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RelayError | TaskError | VendorError | SeedanceTasks
    """

    return sync_detailed(
        client=client,
        page_num=page_num,
        page_size=page_size,
        filter_status=filter_status,
        filter_task_ids=filter_task_ids,
        filter_model=filter_model,
    ).parsed


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_status: SeedanceV3ListTasksFilterStatus | Unset = UNSET,
    filter_task_ids: list[str] | Unset = UNSET,
    filter_model: str | Unset = UNSET,
) -> RelayError | TaskError | VendorError | SeedanceTasks | None:
    """List videos of Seedance, under its own name

    Args:
        page_num (int | Unset):
        page_size (int | Unset):
        filter_status (SeedanceV3ListTasksFilterStatus | Unset):
        filter_task_ids (list[str] | Unset):
        filter_model (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RelayError | TaskError | VendorError | SeedanceTasks
    """

    return (
        await asyncio_detailed(
            client=client,
            page_num=page_num,
            page_size=page_size,
            filter_status=filter_status,
            filter_task_ids=filter_task_ids,
            filter_model=filter_model,
        )
    ).parsed
