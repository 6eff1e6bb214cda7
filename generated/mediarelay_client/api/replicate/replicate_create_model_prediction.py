from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...types import Response

if TYPE_CHECKING:
    from ...models.relay_error import RelayError
    from ...models.replicate_model_request import ReplicateModelRequest
    from ...models.replicate_prediction import ReplicatePrediction
    from ...models.task_error import TaskError
    from ...models.vendor_error import VendorError


def _get_kwargs(
    owner: str,
    name: str,
    *,
    body: ReplicateModelRequest,
) -> dict[str, Any]:

    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/replicate/v1/models/{owner}/{name}/predictions".format(
            owner=quote(str(owner), safe=""),
            name=quote(str(name), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> RelayError | TaskError | VendorError | ReplicatePrediction | None:
    """Read the response as the first documented model that it fits; a response that fits none is None, not an error."""
    from ...models.relay_error import RelayError  # noqa: PLC0415
    from ...models.replicate_prediction import ReplicatePrediction  # noqa: PLC0415
    from ...models.task_error import TaskError  # noqa: PLC0415
    from ...models.vendor_error import VendorError  # noqa: PLC0415

    try:
        if response.status_code == 200 or response.status_code == 201:
            response_200 = ReplicatePrediction.from_dict(response.json())

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
) -> Response[RelayError | TaskError | VendorError | ReplicatePrediction]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    owner: str,
    name: str,
    *,
    client: AuthenticatedClient,
    body: ReplicateModelRequest,
) -> Response[RelayError | TaskError | VendorError | ReplicatePrediction]:
    """Run a model by its name

     One route serves every model that the gateways' menus name; only `input` differs.

    In the documentation of the bilingual API reference (Generate); the Chinese guide (创建任务-通过url路径,
    创建任务-black-forest-labs/flux-1.1-pro, 创建任务-black-forest-labs/flux-1.1-pro-ultra, 创建任务-black-forest-
    labs/flux-dev, 创建任务-black-forest-labs/flux-pro, 创建任务-black-forest-labs/flux-schnell, 创建任务-
    minimax/video-01-live, 创建任务-minimax/video-01, 创建任务-recraft-ai/recraft-v3, 创建任务-recraft-
    ai/recraft-v3-svg, 创建任务-ideogram-ai/ideogram-v2-turbo); NiceRouter (创建任务 black-forest-labs/flux-
    kontext-dev, 创建任务 ideogram-ai/ideogram-v2-turbo, 创建任务 minimax/video-01-live, 创建任务 minimax/video-01,
    创建任务 recraft-ai/recraft-v3, 创建任务 recraft-ai/recraft-v3-svg, 创建任务 black-forest-labs/flux-1.1-pro-
    ultra, 创建任务 black-forest-labs/flux-kontext-pro, 创建任务 black-forest-labs/flux-kontext-max, 创建任务 flux-
    kontext-apps/multi-image-kontext-max, 创建任务 flux-kontext-apps/multi-image-kontext-pro, 创建任务
    riffusion/riffusion, 创建任务 black-forest-labs/flux-fill-dev, 创建任务 black-forest-labs/flux-fill-pro,
    创建任务 google/imagen-4-fast, 创建任务 google/imagen-4-ultra, 创建任务 google/imagen-4, 创建任务 prunaai/vace-14b,
    /replicate/v1/model/bytedance/seedream-4/predictions).

    Args:
        owner (str):
        name (str):
        body (ReplicateModelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RelayError | TaskError | VendorError | ReplicatePrediction]
    """

    response = client.get_httpx_client().request(
        **_get_kwargs(
            owner=owner,
            name=name,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio_detailed(
    owner: str,
    name: str,
    *,
    client: AuthenticatedClient,
    body: ReplicateModelRequest,
) -> Response[RelayError | TaskError | VendorError | ReplicatePrediction]:
    """Run a model by its name

     One route serves every model that the gateways' menus name; only `input` differs.

    In the documentation of the bilingual API reference (Generate); the Chinese guide (创建任务-通过url路径,
    创建任务-black-forest-labs/flux-1.1-pro, 创建任务-black-forest-labs/flux-1.1-pro-ultra, 创建任务-black-forest-
    labs/flux-dev, 创建任务-black-forest-labs/flux-pro, 创建任务-black-forest-labs/flux-schnell, 创建任务-
    minimax/video-01-live, 创建任务-minimax/video-01, 创建任务-recraft-ai/recraft-v3, 创建任务-recraft-
    ai/recraft-v3-svg, 创建任务-ideogram-ai/ideogram-v2-turbo); NiceRouter (创建任务 black-forest-labs/flux-
    kontext-dev, 创建任务 ideogram-ai/ideogram-v2-turbo, 创建任务 minimax/video-01-live, 创建任务 minimax/video-01,
    创建任务 recraft-ai/recraft-v3, 创建任务 recraft-ai/recraft-v3-svg, 创建任务 black-forest-labs/flux-1.1-pro-
    ultra, 创建任务 black-forest-labs/flux-kontext-pro, 创建任务 black-forest-labs/flux-kontext-max, 创建任务 flux-
    kontext-apps/multi-image-kontext-max, 创建任务 flux-kontext-apps/multi-image-kontext-pro, 创建任务
    riffusion/riffusion, 创建任务 black-forest-labs/flux-fill-dev, 创建任务 black-forest-labs/flux-fill-pro,
    创建任务 google/imagen-4-fast, 创建任务 google/imagen-4-ultra, 创建任务 google/imagen-4, 创建任务 prunaai/vace-14b,
    /replicate/v1/model/bytedance/seedream-4/predictions).

    Args:
        owner (str):
        name (str):
        body (ReplicateModelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RelayError | TaskError | VendorError | ReplicatePrediction]
    """

    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            owner=owner,
            name=name,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    owner: str,
    name: str,
    *,
    client: AuthenticatedClient,
    body: ReplicateModelRequest,
) -> RelayError | TaskError | VendorError | ReplicatePrediction | None:
    """Run a model by its name

     One route serves every model that the gateways' menus name; only `input` differs.

    In the documentation of the bilingual API reference (Generate); the Chinese guide (创建任务-通过url路径,
    创建任务-black-forest-labs/flux-1.1-pro, 创建任务-black-forest-labs/flux-1.1-pro-ultra, 创建任务-black-forest-
    labs/flux-dev, 创建任务-black-forest-labs/flux-pro, 创建任务-black-forest-labs/flux-schnell, 创建任务-
    minimax/video-01-live, 创建任务-minimax/video-01, 创建任务-recraft-ai/recraft-v3, 创建任务-recraft-
    ai/recraft-v3-svg, 创建任务-ideogram-ai/ideogram-v2-turbo); NiceRouter (创建任务 black-forest-labs/flux-
    kontext-dev, 创建任务 ideogram-ai/ideogram-v2-turbo, 创建任务 minimax/video-01-live, 创建任务 minimax/video-01,
    创建任务 recraft-ai/recraft-v3, 创建任务 recraft-ai/recraft-v3-svg, 创建任务 black-forest-labs/flux-1.1-pro-
    ultra, 创建任务 black-forest-labs/flux-kontext-pro, 创建任务 black-forest-labs/flux-kontext-max, 创建任务 flux-
    kontext-apps/multi-image-kontext-max, 创建任务 flux-kontext-apps/multi-image-kontext-pro, 创建任务
    riffusion/riffusion, 创建任务 black-forest-labs/flux-fill-dev, 创建任务 black-forest-labs/flux-fill-pro,
    创建任务 google/imagen-4-fast, 创建任务 google/imagen-4-ultra, 创建任务 google/imagen-4, 创建任务 prunaai/vace-14b,
    /replicate/v1/model/bytedance/seedream-4/predictions).

    Args:
        owner (str):
        name (str):
        body (ReplicateModelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RelayError | TaskError | VendorError | ReplicatePrediction
    """

    return sync_detailed(
        owner=owner,
        name=name,
        client=client,
        body=body,
    ).parsed


async def asyncio(
    owner: str,
    name: str,
    *,
    client: AuthenticatedClient,
    body: ReplicateModelRequest,
) -> RelayError | TaskError | VendorError | ReplicatePrediction | None:
    """Run a model by its name

     One route serves every model that the gateways' menus name; only `input` differs.

    In the documentation of the bilingual API reference (Generate); the Chinese guide (创建任务-通过url路径,
    创建任务-black-forest-labs/flux-1.1-pro, 创建任务-black-forest-labs/flux-1.1-pro-ultra, 创建任务-black-forest-
    labs/flux-dev, 创建任务-black-forest-labs/flux-pro, 创建任务-black-forest-labs/flux-schnell, 创建任务-
    minimax/video-01-live, 创建任务-minimax/video-01, 创建任务-recraft-ai/recraft-v3, 创建任务-recraft-
    ai/recraft-v3-svg, 创建任务-ideogram-ai/ideogram-v2-turbo); NiceRouter (创建任务 black-forest-labs/flux-
    kontext-dev, 创建任务 ideogram-ai/ideogram-v2-turbo, 创建任务 minimax/video-01-live, 创建任务 minimax/video-01,
    创建任务 recraft-ai/recraft-v3, 创建任务 recraft-ai/recraft-v3-svg, 创建任务 black-forest-labs/flux-1.1-pro-
    ultra, 创建任务 black-forest-labs/flux-kontext-pro, 创建任务 black-forest-labs/flux-kontext-max, 创建任务 flux-
    kontext-apps/multi-image-kontext-max, 创建任务 flux-kontext-apps/multi-image-kontext-pro, 创建任务
    riffusion/riffusion, 创建任务 black-forest-labs/flux-fill-dev, 创建任务 black-forest-labs/flux-fill-pro,
    创建任务 google/imagen-4-fast, 创建任务 google/imagen-4-ultra, 创建任务 google/imagen-4, 创建任务 prunaai/vace-14b,
    /replicate/v1/model/bytedance/seedream-4/predictions).

    Args:
        owner (str):
        name (str):
        body (ReplicateModelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RelayError | TaskError | VendorError | ReplicatePrediction
    """

    return (
        await asyncio_detailed(
            owner=owner,
            name=name,
            client=client,
            body=body,
        )
    ).parsed
