"""How vendors know who calls them: each scheme reads the key of a request, and writes the headers of one.

Which vendor has which, with what codes it refuses, stands in the contract (`spec/vendors/`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

import jwt

from mediarelay_contract.document import Document

from .refusal import Refusal

if TYPE_CHECKING:
    from jwt.types import Options

_TOKEN_SECONDS = 1800
_EARLY_SECONDS = 5


_SIGNATURE_ALONE: Options = {  # PyJWT knows no clock but its own; an audience is asked for by no vendor
    "verify_exp": False,
    "verify_nbf": False,
    "verify_iat": False,
    "verify_aud": False,
    "require": ["exp", "nbf"],
}


class _Reader(Protocol):
    def __call__(self, headers: Mapping[str, str], terms: Document, keys: Sequence[str], now: float) -> str: ...


class Scheme(NamedTuple):
    """One way of showing a key.

    Attributes:
        read: Return which of the known keys a request shows at that time, or raise Refusal.
        write: Return the headers that show a key at that time.
    """

    read: _Reader
    write: Callable[[str, Document, float], dict[str, str]]


def _read_header(headers: Mapping[str, str], terms: Document, keys: Sequence[str], now: float) -> str:  # noqa: ARG001
    value = headers.get(terms["header"], "").strip()
    if not value:
        raise _refuse(terms, "missing", f"{terms['header']} is empty")
    if value not in keys:
        raise _refuse(terms, "unknown", "the mock does not know this key")
    return value


def _write_header(key: str, terms: Document, now: float) -> dict[str, str]:  # noqa: ARG001
    return {terms["header"]: key}


def _read_bearer(headers: Mapping[str, str], terms: Document, keys: Sequence[str], now: float) -> str:  # noqa: ARG001
    key = _token_of(headers, terms)
    if key not in keys:
        raise _refuse(terms, "unknown", "the mock does not know this key")
    return key


def _write_bearer(key: str, terms: Document, now: float) -> dict[str, str]:  # noqa: ARG001
    return {"Authorization": f"Bearer {key}"}


def _read_jwt(headers: Mapping[str, str], terms: Document, keys: Sequence[str], now: float) -> str:
    """Read a token that the secret key has signed in the access key's name; a key of one part stands for itself."""
    token = _token_of(headers, terms)
    if token in keys and "|" not in token:
        return token
    try:
        issuer = jwt.decode(token, options={"verify_signature": False}).get("iss")
    except jwt.InvalidTokenError as error:
        raise _refuse(terms, "unknown", f"Authorization is invalid: {error}") from None
    key = next((key for key in keys if "|" in key and key.partition("|")[0] == issuer), None)
    if key is None:
        raise _refuse(terms, "unknown", "api key not found")
    try:
        claims = jwt.decode(token, key.partition("|")[2], algorithms=["HS256"], options=_SIGNATURE_ALONE)
        begins, ends = float(claims["nbf"]), float(claims["exp"])
    except (jwt.InvalidTokenError, TypeError, ValueError) as error:
        raise _refuse(terms, "forged", f"authentication failed: {error}") from None
    if now < begins:
        raise _refuse(terms, "early", f"the token is not valid for another {begins - now:.0f} s (nbf)")
    if now >= ends:
        raise _refuse(terms, "expired", f"the token expired {now - ends:.0f} s ago (exp)")
    return key


def _write_jwt(key: str, terms: Document, now: float) -> dict[str, str]:
    access, bar, secret = key.partition("|")
    if not bar:
        return _write_bearer(key, terms, now)
    claims = {"iss": access, "exp": int(now) + _TOKEN_SECONDS, "nbf": int(now) - _EARLY_SECONDS}
    return _write_bearer(jwt.encode(claims, secret, "HS256"), terms, now)


SCHEMES = {
    "bearer": Scheme(_read_bearer, _write_bearer),
    "header": Scheme(_read_header, _write_header),
    "jwt-hs256": Scheme(_read_jwt, _write_jwt),
}


def _token_of(headers: Mapping[str, str], terms: Document) -> str:
    value = headers.get("authorization", "").strip()
    if not value:
        raise _refuse(terms, "missing", "Authorization is empty")
    word, _, token = value.partition(" ")
    if word.lower() != "bearer" or not token.strip():
        raise _refuse(terms, "unknown", "Authorization is invalid: it is not of the form Bearer TOKEN")
    return token.strip()


def _refuse(terms: Document, reason: str, message: str) -> Refusal:
    return Refusal(401, terms["refusals"][reason], message)
