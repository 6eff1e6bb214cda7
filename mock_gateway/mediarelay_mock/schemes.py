"""How vendors know who calls them: each scheme reads the key of a request, and writes the headers of one.

Which vendor has which, with what codes it refuses, stands in the contract (`spec/vendors/`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

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


class Scheme(NamedTuple):
    """One way of showing a key.

    Attributes:
        read: Return which of the known keys a request shows at that time, or raise Refusal.
        write: Return the headers that show a key at that time.
    """

    read: Callable[[Mapping[str, str], Document, Sequence[str], float], str]
    write: Callable[[str, float], dict[str, str]]


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


def _write_jwt(key: str, now: float) -> dict[str, str]:
    access, bar, secret = key.partition("|")
    if not bar:
        return {"Authorization": f"Bearer {key}"}
    claims = {"iss": access, "exp": int(now) + _TOKEN_SECONDS, "nbf": int(now) - _EARLY_SECONDS}
    return {"Authorization": f"Bearer {jwt.encode(claims, secret, 'HS256')}"}


SCHEMES = {"jwt-hs256": Scheme(_read_jwt, _write_jwt)}


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
