"""A user's tokens, kept as new-api keeps them: made, changed, found and deleted; and what calls were charged.

The first token is the contract's example of one; the keys themselves open nothing here.
"""

from __future__ import annotations

import fnmatch
import secrets
from collections.abc import Callable
from typing import Any

from .calls import Call
from .examples import examples_of

JSON = dict[str, Any]
_EMPTY: JSON = {
    "name": "",
    "expired_time": 0,
    "remain_quota": 0,
    "unlimited_quota": False,
    "model_limits_enabled": False,
    "model_limits": "",
    "allow_ips": "",
    "group": "",
    "cross_group_retry": False,
}
"""What a change may set; what it leaves out becomes empty."""
_LONGEST_NAME = 50
_LARGEST_PAGE = 100


def list_tokens(call: Call) -> JSON:
    """Return a page of the caller's tokens, the newest first."""
    return _page(call, _tokens_of(call))


def search_tokens(call: Call) -> JSON:
    """Return a page of those whose name and key fit."""
    keyword = str(call.parameters.get("keyword", "")).replace("%", "*") or "*"
    key = str(call.parameters.get("token", "")).removeprefix("sk-")
    found = [
        one
        for one in _tokens_of(call)
        if fnmatch.fnmatchcase(one["name"], keyword) and (not key or one["key"].removeprefix("sk-") == key)
    ]
    return _page(call, found)


def make_token(call: Call) -> JSON:
    """Make a token; the answer does not hold its key."""
    if len(call.body["name"].encode()) > _LONGEST_NAME:
        return {"success": False, "message": "令牌名称过长"}
    tokens = _tokens_of(call)
    known = {name: call.body[name] for name in _EMPTY if name in call.body}
    tokens.append(
        {
            **_EMPTY,
            "expired_time": -1,
            **known,
            "model_limits": _as_text(known.get("model_limits", "")),
            "id": max((one["id"] for one in tokens), default=0) + 1,
            "user_id": 3,
            "key": secrets.token_hex(24),
            "status": 1,
            "created_time": int(call.now),
            "accessed_time": int(call.now),
            "used_quota": 0,
        }
    )
    return {"success": True, "message": ""}


def change_token(call: Call) -> JSON:
    """Replace a token, or nothing but its status; return it as it is now."""
    token = next((one for one in _tokens_of(call) if one["id"] == call.body["id"]), None)
    if token is None:
        return {"success": False, "message": "record not found"}
    if call.parameters.get("status_only"):
        token["status"] = call.body.get("status", token["status"])
    else:
        token |= {name: call.body.get(name, empty) for name, empty in _EMPTY.items()}
        token["model_limits"] = _as_text(token["model_limits"])
    return {"success": True, "message": "", "data": _mask(token)}


def delete_token(call: Call) -> JSON:
    """Delete a token."""
    tokens = _tokens_of(call)
    left = [one for one in tokens if one["id"] != int(call.parameters["id"])]
    if len(left) == len(tokens):
        return {"success": False, "message": "record not found"}
    tokens[:] = left
    return {"success": True, "message": ""}


def _tokens_of(call: Call) -> list[JSON]:
    if call.key not in call.store.tokens:
        example = examples_of(call.contract, "systemListTokens")["page"]["data"]["items"][0]
        call.store.tokens[call.key] = [{**example, "key": secrets.token_hex(24)}]
    return call.store.tokens[call.key]


def _page(call: Call, tokens: list[JSON]) -> JSON:
    page = max(1, int(call.parameters.get("p", 1)))
    size = min(_LARGEST_PAGE, max(1, int(call.parameters.get("size", 10))))
    items = [_mask(one) for one in tokens[::-1][(page - 1) * size : page * size]]
    return {
        "success": True,
        "message": "",
        "data": {"page": page, "page_size": size, "total": len(tokens), "items": items},
    }


def _mask(token: JSON) -> JSON:
    return {**token, "key": f"{token['key'][:4]}**********{token['key'][-4:]}"}


def _as_text(models: str | list[str]) -> str:
    return models if isinstance(models, str) else ",".join(models)


HANDLERS: dict[str, Callable[[Call], Any]] = {
    "systemListTokens": list_tokens,
    "systemSearchTokens": search_tokens,
    "systemCreateToken": make_token,
    "systemUpdateToken": change_token,
    "systemDeleteToken": delete_token,
}
