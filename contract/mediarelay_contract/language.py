"""The user's language: every text is written in English, and shown in Chinese where the locale asks for Chinese.

A message is a template, whose fields are named: `tr("no file {path}", path=path)`. Its translation stands in
`locale/zh/*.po`, from which `make generate` writes catalogues of gettext. In English nothing of that is loaded.

What machines read (JSON, logs, what the mock gateway answers, report.json) stays English: it is made by `message`, or
within `kept_in_english`, and what people are shown of it can still be translated afterwards.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gettext import NullTranslations

CHINESE = "zh"
MESSAGES, CONTRACT = "mediarelay", "contract"
"""The domains of the catalogues: what the code says, and what the contract says."""

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_NO_LANGUAGE = ("C", "POSIX")
_REMEMBERED = 1000  # characters by which a message is found again: what keeps it may cut it there


class Message(str):
    """An English text that knows what it was made from, and so how it reads in another language.

    Attributes:
        template: The text before its values were put in.
        values: Its values by name.
        plural: The template for more than one; empty where it counts nothing.
    """

    template: str
    values: Mapping[str, Any]
    plural: str

    def __new__(cls, template: str, values: Mapping[str, Any], plural: str = "", *, one: bool = True) -> Message:
        """Put the values into the template."""
        made = super().__new__(cls, _filled(template if one else plural, values))
        made.template, made.values, made.plural = template, values, plural
        return made


_made: dict[str, Message] = {}
"""Messages by their English texts: exceptions and other libraries return a text that has lost what it was made from."""
_MOST = 20_000  # of these
_in_english = False


def message(template: str, /, **values: object) -> Message:
    """Return an English text that `localised` can translate later; for what machines or logs get, too."""
    return _remember(Message(template, values))


def tr(template: str, /, **values: object) -> str:
    """Return a text in the user's language.

    Args:
        template: The text in English, with its values as `{name}` or `{name!r}` or `{name:.1f}`.
        values: The values; those that are messages are translated, too.
    """
    if not is_chinese():
        return _filled(template, values)
    made = _remember(Message(template, values))
    return made if _in_english else localised(made)


def counted(one: str, more: str, number: float | str, /, **values: object) -> str:
    """Return a text with a number, `{n}`, in the user's language: `1 unit`, `2.5 units`.

    Args:
        one: The template for one.
        more: The template for any other number.
        number: The number.
        values: Further values.
    """
    shown = f"{number:g}" if isinstance(number, float) else str(number)
    made = _remember(Message(one, {"n": shown, **values}, more, one=shown in ("1", "1.0")))
    return made if _in_english else localised(made)


def mark(text: str, /) -> str:
    """Return a text as it is; it is translated where it is used, by `localised`."""
    return text


def localised(text: str) -> str:
    """Return a text in the user's language, as far as its translation is known.

    Args:
        text: A message, or any other text: one of the contract's, one that was marked, one of another library.
    """
    if not text or _in_english or not is_chinese():
        return str(text)
    made = _made_of(text)
    if made is None:
        return _known(text)
    # Other values stay as they are: a file may be named like a state, and a gateway's words are its own.
    values = {key: one if (inner := _made_of(one)) is None else localised(inner) for key, one in made.values.items()}
    return _filled(_translated(made.template, made.plural), values)


@contextmanager
def kept_in_english(*, on: bool = True) -> Iterator[None]:
    """Let texts be English within, or not; `localised` can translate them afterwards."""
    global _in_english
    before, _in_english = _in_english, on
    try:
        yield
    finally:
        _in_english = before


def is_chinese() -> bool:
    """Whether the locale asks for Chinese, before any language that there is: English, of which all of this is."""
    locale = next(filter(None, map(os.environ.get, _VARIABLES)), "")
    named = os.environ.get("LANGUAGE", "") if locale not in _NO_LANGUAGE else ""
    for language in filter(None, (*named.split(":"), locale)):
        if language.startswith((CHINESE, "en")):
            return language.startswith(CHINESE)
    return False


def _remember(made: Message) -> Message:
    if is_chinese():
        if len(_made) >= _MOST:
            _made.clear()
        _made[made[:_REMEMBERED].strip()] = made
    return made


def _made_of(text: object) -> Message | None:
    if isinstance(text, Message):
        return text
    return _made.get(text[:_REMEMBERED].strip()) if isinstance(text, str) else None


def _filled(template: str, values: Mapping[str, Any]) -> str:
    return template.format_map(values) if values else template


def _translated(template: str, plural: str = "") -> str:
    if plural:
        return _catalogue(MESSAGES).ngettext(template, plural, 2)
    found = _catalogue(MESSAGES).gettext(template)
    return found if found != template else _catalogue(CONTRACT).gettext(template)


def _known(text: str) -> str:
    """Return the translation of a text that was not made here."""
    if (found := _translated(text)) != text:
        return found
    from .foreign import recognise

    made = recognise(text)
    return text if made is None else localised(made)


@lru_cache
def _catalogue(domain: str) -> NullTranslations:
    from gettext import GNUTranslations, NullTranslations
    from importlib.resources import files

    catalogue = files("mediarelay_client") / "locale" / CHINESE / "LC_MESSAGES" / f"{domain}.mo"
    try:
        with catalogue.open("rb") as stream:
            return GNUTranslations(stream)
    except OSError:
        return NullTranslations()
