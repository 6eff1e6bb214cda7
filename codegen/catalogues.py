"""The catalogues of translations: what there is to translate, of code and contract, and what is shipped of it.

`locale/zh/mediarelay.po` holds what the code says, `contract.po` what the contract says. `update` adds to both what is
new and drops what is said no more; `compile_to` writes them as gettext reads them.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from mediarelay_contract.bundle import bundle
from mediarelay_contract.document import Document, branches, operations, resolve
from mediarelay_contract.language import CHINESE, CONTRACT, MESSAGES, kept_in_english

from .describe import describe

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "locale" / CHINESE
_CODE = ("contract", "contract_tests/mediarelay_conformance", "mock_gateway", "wrappers")
_CALLS: dict[str, Any] = {"tr": None, "message": None, "mark": None, "counted": (1, 2)}
_HEADER = r"""msgid ""
msgstr ""
"Language: zh_CN\n"
"Content-Type: text/plain; charset=utf-8\n"
"Plural-Forms: nplurals=1; plural=0;\n"

"""
_METHODS = {".py": "python", ".jinja": "jinja2.ext:babel_extract"}

Text = str | tuple[str, ...]
"""A text, or its singular and plural."""


class _Plain(Catalog):
    """A catalogue whose header says neither when nor by what it was made, so that it is always the same."""

    mime_headers = property(
        lambda _: [("Content-Type", "text/plain; charset=utf-8"), ("Plural-Forms", "nplurals=1; plural=0;")]
    )


def wanted(document: Document) -> dict[str, list[Text]]:
    """Return by domain what has to be translated, in the order in which it is found."""
    said = list(dict.fromkeys([*_of_code(), *_of_help()]))
    return {
        MESSAGES: said,
        CONTRACT: [text for text in dict.fromkeys(of_contract(document)) if text and text not in said],
    }


def read(domain: str) -> Catalog:
    """Return a catalogue as it is written in the repository."""
    path = SOURCES / f"{domain}.po"
    with path.open("rb") as stream:
        return read_po(stream, locale=CHINESE)


def update() -> None:
    """Add what is new to the catalogues, without a translation, and drop what is said no more."""
    document = bundle(ROOT / "openapi.yaml")
    describe(document)  # as it is shipped
    for domain, texts in wanted(document).items():
        before, after = read(domain), Catalog(locale=CHINESE)
        for text in texts:
            known = before.get(text[0] if isinstance(text, tuple) else text)
            after.add(text, known.string if known is not None else ("",) if isinstance(text, tuple) else "")
        written = io.BytesIO()
        write_po(written, after, width=100, omit_header=True, no_location=True)
        (SOURCES / f"{domain}.po").write_bytes(_HEADER.encode() + written.getvalue())


def compile_to(package: Path) -> None:
    """Write the catalogues as gettext reads them, below the package that ships them."""
    folder = package / "locale" / CHINESE / "LC_MESSAGES"
    folder.mkdir(parents=True)
    for domain in (MESSAGES, CONTRACT):
        plain = _Plain(locale=CHINESE)
        for entry in read(domain):
            if entry.id and entry.string and entry.string != ("",):
                plain.add(entry.id, entry.string)
        with (folder / f"{domain}.mo").open("wb") as stream:
            write_mo(stream, plain)


def of_contract(document: Document) -> Iterator[str]:
    """Yield what users of the command line and of the wrapper are shown of the contract."""
    yield from _advice(document)
    for _, _, operation in operations(document):
        yield operation["summary"]
        if "x-method" not in operation:
            continue
        if "description" in operation:
            yield operation["description"].partition("In the documentation of ")[0].strip()
        for one in operation.get("parameters", []):
            yield _line(resolve(document, one).get("description", ""))
        for schema in _bodies(document, operation):
            for one in schema.get("properties", {}).values():
                yield _line(resolve(document, one).get("description", ""))


def _advice(document: Document) -> Iterator[str]:
    """Yield what the contract says when something goes wrong, and of each family."""
    yield from (tag["description"] for tag in document["tags"])
    for _, _, operation in operations(document):
        for schema in _bodies(document, operation):
            yield from (rule["message"] for rule in schema.get("x-rules", ()))
            fields = [resolve(document, one) for one in schema.get("properties", {}).values()]
            yield from (field["x-omitted"] for field in fields if "x-omitted" in field)
            choices = (one for field in fields for one in branches(document, field))
            yield from (one["x-caution"] for one in choices if "x-caution" in one)
    errors = document["x-errors"]
    known = [*errors["codes"].values(), *errors["statuses"].values(), *errors["words"], errors["page"]]
    yield from (one["hint"] for one in known if "hint" in one)
    yield from (form["summary"] for form in document["x-forms"].values())


def _bodies(document: Document, operation: Document) -> Iterator[Document]:
    if "x-method" in operation:
        for content in list(operation.get("requestBody", {}).get("content", {}).values())[:1]:
            yield resolve(document, content["schema"])


def _line(text: str) -> str:
    return " ".join(text.split())


def _of_code() -> Iterator[Text]:
    for folder in _CODE:
        for path in sorted((ROOT / folder).rglob("*")):
            if method := _METHODS.get(path.suffix):
                for _, found, _, _ in extract_from_file(method, path, keywords=_CALLS):
                    yield found


def _of_help() -> Iterable[str]:
    """Return what the commands' help takes from their docstrings."""
    from mediarelay.cli.app import COMMANDS, make_app
    from mediarelay.cli.help import texts_of_help

    with kept_in_english():
        return texts_of_help(make_app, [*COMMANDS])
