"""The mock's tokens: made, found, changed and deleted, each user's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from mediarelay_contract.contract import Contract, load_contract
from mediarelay_mock.testing import serve_mock

CONTRACT = Contract(load_contract())


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A gateway with two users."""
    with serve_mock("new-api-d", keys=("one", "other")) as mock:
        yield mock.base_url


def call(address: str, method: str, path: str, key: str = "one", **options: Any) -> Any:
    """Call, and hold the answer to the contract."""
    response = httpx.request(
        method, f"{address}/api/token/{path}", headers={"Authorization": f"Bearer {key}"}, **options
    )
    route = next(one for one, _ in CONTRACT.match(f"/api/token/{path}") if one.method == method)
    assert CONTRACT.check_response(route.operation["operationId"], response.status_code, response.json()) == []
    return response.json()


def names(address: str, path: str = "", key: str = "one", **parameters: Any) -> list[str]:
    """Return the names of the tokens on a page."""
    return [one["name"] for one in call(address, "GET", path, key, params=parameters)["data"]["items"]]


def test_tokens_are_made_changed_and_deleted(address: str) -> None:
    """A token that was made is found with its key masked, can be changed or switched off, and goes for good."""
    assert call(address, "POST", "", json={"name": "cat", "model_limits": ["a", "b"]}) == {
        "success": True,
        "message": "",
    }
    found = call(address, "GET", "search", params={"keyword": "ca%"})["data"]["items"]
    assert [(one["name"], one["model_limits"], one["status"]) for one in found] == [("cat", "a,b", 1)]
    assert "**********" in found[0]["key"]
    number = found[0]["id"]
    off = call(address, "PUT", "", params={"status_only": "true"}, json={"id": number, "status": 2})["data"]
    assert (off["status"], off["name"]) == (2, "cat")
    emptied = call(address, "PUT", "", json={"id": number, "name": "dog"})["data"]
    assert (emptied["name"], emptied["model_limits"], emptied["expired_time"]) == ("dog", "", 0)
    assert call(address, "DELETE", str(number))["success"] is True
    assert call(address, "DELETE", str(number)) == {"success": False, "message": "record not found"}
    assert call(address, "PUT", "", json={"id": number})["success"] is False


def test_tokens_are_listed_in_pages_and_each_users_own(address: str) -> None:
    """Pages are as long as was asked for, the newest token first, and another user's are not among them."""
    before = names(address, "", "other")
    for name in ("a", "b", "c"):
        call(address, "POST", "", "other", json={"name": name})
    assert names(address, "", "other", size=2) == ["c", "b"]
    assert names(address, "", "other", size=2, p=2) == ["a", *before][:2]
    assert names(address, "search", "other", keyword="b") == ["b"]
    assert "a" not in names(address)
    assert call(address, "POST", "", json={"name": "猫" * 17})["success"] is False
