"""`mediarelay contract diff`: what a gateway's own document has that the contract lacks, and the other way round."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from mediarelay_contract.language import tr

from .console import OUT, lines, print_json
from .failures import print_failure

if TYPE_CHECKING:
    from mediarelay_contract.diff.known import Sorted
    from mediarelay_contract.diff.reading import Theirs
    from mediarelay_contract.document import Document

SAME, DIFFERENT, UNREADABLE = 0, 1, 2
KNOWN = Path("spec/known-differences.yaml")
_LONGEST = 64 * 1024**2  # bytes of a document
_SECONDS = 30.0


def diff(
    theirs: str,
    newer: str | None = None,
    *,
    ours: Path | None = None,
    known: Path | None = None,
    repeat: Annotated[bool, Parameter(negative=())] = False,
    write: Path | None = None,
    full: Annotated[bool, Parameter(negative=())] = False,
    json: Annotated[bool, Parameter(negative=())] = False,
    markdown: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Compare the contract with a gateway's own document, or two versions of the contract with each other.

    With one document it is said, operation by operation, what they have that the contract lacks and the other way
    round, and whether they take or answer more or less. With two, an older and a newer contract, it is said what
    breaks users, what is compatible and what is documentation only.

    Exit codes: 0 nothing new (nothing that breaks), 1 differences, 2 unreadable.

    Args:
        theirs: File or address (http, https) of an OpenAPI document, 3.0 or 3.1, in JSON or YAML, valid or not, or of
            an export of Apifox; or the older one of two contracts.
        newer: The newer contract.
        ours: The contract to compare with; by default the one that is installed.
        known: File of differences that are explained, and so counted only; by default spec/known-differences.yaml,
            where that is here.
        repeat: List the known differences, too.
        write: YAML file in which the operations are drafted that the contract lacks.
        full: List each difference on a line of its own.
        json: Print JSON.
        markdown: Print Markdown, for an issue.
    """
    try:
        from mediarelay_contract.diff.reading import Unreadable
    except ImportError as error:
        print(tr("{error} is not installed. Run: pip install 'mediarelay[cli]'", error=error.name), file=sys.stderr)
        return UNREADABLE
    from ..errors import InvalidInput

    try:
        if newer is not None:
            from .contract_versions import compare_versions

            return compare_versions(load(theirs), load(newer), json=json, markdown=markdown, full=full)
        found = load(theirs)
        return _report(
            found, _contract(ours), known, repeat=repeat, write=write, full=full, json=json, markdown=markdown
        )
    except (Unreadable, InvalidInput, OSError) as error:
        print_failure(type(error).__name__, str(error), as_json=json)
        return UNREADABLE


def load(source: str) -> Theirs:
    """Read a document from a file or an address.

    Raises:
        Unreadable: It is not there, or nothing of it can be read.
    """
    from mediarelay_contract.diff.reading import Unreadable, read

    if source.startswith(("http://", "https://")):
        return read(_fetch(source))
    path = Path(source)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(f"{path}: {getattr(error, 'strerror', None) or error}") from None
    found = read(text)
    if any("$ref" in item and not str(item["$ref"]).startswith("#") for item in _items(found.document)):
        from mediarelay_contract.bundle import ContractError, bundle

        try:  # an index such as openapi.yaml, whose operations stand in other files
            return read(_as_json(bundle(path)))
        except (ContractError, OSError) as error:
            raise Unreadable(f"{path}: {error}") from None
    return found


def _items(document: Document) -> list[Document]:
    return [item for item in document["paths"].values() if isinstance(item, dict)]


def _as_json(document: Document) -> str:
    import json

    return json.dumps(document)


def _fetch(address: str) -> str:
    import httpx

    from mediarelay_contract.diff.reading import Unreadable

    from .._io.environment import check_environment

    check_environment(tls=address.startswith("https"))
    kept = bytearray()
    try:
        with httpx.stream("GET", address, follow_redirects=True, timeout=_SECONDS) as response:
            response.raise_for_status()
            for piece in response.iter_bytes():
                kept += piece
                if len(kept) > _LONGEST:
                    raise Unreadable(tr("{address}: more than {number} MB", address=address, number=_LONGEST >> 20))
            return kept.decode(response.encoding or "utf-8", "replace").removeprefix("\ufeff")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise Unreadable(f"{address}: {error or type(error).__name__}") from None


def _contract(path: Path | None) -> Document:
    if path is not None:
        return load(str(path)).document
    from mediarelay_contract.contract import load_contract

    return load_contract()


def _sort(theirs: Theirs, ours: Document, known: Path | None) -> Sorted:
    from mediarelay_contract.diff.compare import compare
    from mediarelay_contract.diff.known import Known, load_known

    path = known or (KNOWN if KNOWN.is_file() else None)
    judged = Known(ours) if path is None else load_known(path, ours)
    return judged.sort(compare(ours, theirs))


def _report(
    theirs: Theirs, ours: Document, known: Path | None, *, repeat: bool, write: Path | None, **form: Any
) -> int:
    from mediarelay_contract.diff.wording import Report, as_json, as_markdown, as_text

    found = _sort(theirs, ours, known)
    if write is not None:
        _write(write, theirs, ours, found)
    info = theirs.document.get("info")
    info = info if isinstance(info, dict) else {}
    title = " ".join(str(info.get(key) or "") for key in ("title", "version")).strip() or tr("Their document")
    shown = found._replace(new=[*found.new, *found.known], known=[]) if repeat else found
    report = Report(title, len(theirs.operations), shown.new, shown.known, theirs.unread)
    if form["json"]:
        print_json(as_json(report))
    elif form["markdown"]:
        print(lines(as_markdown(report)), end="")
    else:
        for line in as_text(report, full=form["full"]):
            OUT.print(line, markup=False)
    return DIFFERENT if found.new else SAME


def _write(path: Path, theirs: Theirs, ours: Document, found: Sorted) -> None:
    from mediarelay_contract.diff.draft import draft

    from ..errors import InvalidInput

    missing = [
        row.operation for row in [*found.new, *found.known] if row.kind == "operation" and row.direction == "more"
    ]
    if path.exists():
        raise InvalidInput(tr("{path}: is there already", path=path))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(draft(theirs, missing, taken=ours["components"]["schemas"]), encoding="utf-8")
    print(tr("{path}: {number} operations to finish", path=path, number=len(missing)), file=sys.stderr)
