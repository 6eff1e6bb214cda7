"""Write `generated/mediarelay_client/`: the generator's models and functions, our typed methods, the contract.

And what agents read of it, which stands at the repository's top: `llms.txt`, and a skill.
"""

from __future__ import annotations

import csv
import filecmp
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openapi_python_client as opc
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.strings import PythonIdentifier

from mediarelay_contract.bundle import ContractError, bundle
from mediarelay_contract.document import Document, operations

from .agents import texts
from .catalogues import compile_to
from .describe import describe
from .lifecycle import BEARER, Made, credentials
from .methods import Method, docstring_of_sockets, families
from .streams import read_stream

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = Path(__file__).resolve().parent / "templates"
PACKAGE = ROOT / "generated" / "mediarelay_client"
_FILES = ("video/mp4", *(f"audio/{kind}" for kind in ("mpeg", "opus", "aac", "flac", "wav", "pcm")))
# --isolated: a maintainer's own configuration must not change the output (docs/facts/generator.md).
_RUFF = (
    ["check", "--no-cache", "--isolated", "--quiet", "--select=F401,I", "--fix-only", "."],
    ["format", "--no-cache", "--isolated", "--quiet", "--line-length=120", "."],
)


def generate() -> None:
    """Replace the committed package, and the texts for agents, by what the contract gives now."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = build(Path(scratch))
        shutil.rmtree(PACKAGE, ignore_errors=True)
        shutil.copytree(fresh, PACKAGE)
        for name, text in texts(_contract_of(fresh)).items():
            (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
            (ROOT / name).write_text(text, encoding="utf-8")


def check() -> list[str]:
    """List the files that differ from what the contract gives."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = build(Path(scratch))
        names = {path.relative_to(base) for base in (fresh, PACKAGE) for path in base.rglob("*") if _counts(path)}
        different = sorted(str(name) for name in names if not _same(fresh / name, PACKAGE / name))
        return different + [name for name, text in texts(_contract_of(fresh)).items() if not _says(ROOT / name, text)]


def build(scratch: Path) -> Path:
    """Build the package below `scratch` and return where it is.

    Raises:
        ContractError: the generator warned, or left an operation out.
    """
    document = bundle(ROOT / "openapi.yaml")
    describe(document)
    package = scratch / "mediarelay_client"
    run_generator(_for_generator(document), package)
    _count(package, document)
    found = families(document)
    _write_tasks(package / "tasks", document, found)
    _write_sockets(package / "api", document, found)
    (package / "py.typed").touch()
    compile_to(package)
    (package / "openapi.json").write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    menus = json.dumps(read_menus(ROOT / "spec" / "inventory.csv"), ensure_ascii=False, indent=1)
    (package / "menus.json").write_text(menus + "\n", encoding="utf-8")
    about = {tag["name"]: tag["description"] for tag in document["tags"] if tag["name"] in found}
    (package / "families.json").write_text(json.dumps(about, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for arguments in _RUFF:
        subprocess.run([sys.executable, "-P", "-m", "ruff", *arguments], cwd=package, check=True)
    return package


def read_menus(inventory: Path) -> list[dict[str, str]]:
    """Return every page of the documentations' menus, in order, with the operation that serves it where it is known."""
    with inventory.open(encoding="utf-8") as stream:
        return [
            {key: row[key] for key in ("seed", "section", "title", "kind", "method", "path", "operation_id")}
            for row in csv.DictReader(stream)
            if row["seed"] != "official"
        ]


def run_generator(document: Document, package: Path) -> None:
    """Run openapi-python-client with our templates; its warnings are errors, since it drops what it warns of.

    Raises:
        ContractError: The generator complained.
    """
    source = package.with_suffix(".json")
    source.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    config = Config.from_sources(
        ConfigFile(
            package_name_override=package.name,
            literal_enums=True,
            post_hooks=[],
            content_type_overrides=dict.fromkeys(_FILES, "application/octet-stream"),
        ),
        MetaType.NONE,
        source,
        "utf-8",
        overwrite=False,
        output_path=package,
    )
    templates = package.with_suffix(".templates")
    shutil.copytree(TEMPLATES, templates)
    known = {"HEADERS": _further_headers(document), "STREAMS": _streams(document)}
    lines = [f"{{% set {name} = {value} %}}" for name, value in known.items()]
    (templates / "operations.jinja").write_text("\n".join(lines), "utf-8")
    errors = opc.generate(config=config, custom_template_path=templates)
    if errors:
        raise ContractError("\n".join(f"{error.header}: {error.detail}" for error in errors))
    for ours in sorted(TEMPLATES.glob("*.py")):  # not of the contract
        shutil.copy(ours, package / ours.name)


def _further_headers(document: Document) -> dict[str, list[str]]:
    """Return by the name of its module the headers that carry the key beside the one that the generator knows of."""
    found = {}
    for _, _, operation in operations(document):
        headers = credentials(document, operation) if operation.get("security") else {}
        if further := [name for name in headers if name not in BEARER]:
            found[str(PythonIdentifier(operation["operationId"], "field_"))] = further
    return found


def _streams(document: Document) -> dict[str, dict[str, Any]]:
    """Return by the name of its module each operation with events, and the models that they may be read as."""
    found: dict[str, dict[str, Any]] = {}
    for _, _, operation in operations(document):
        _, events = read_stream(document, operation)
        if events is not None:
            models = sorted({name for names in events.models.values() for name in names})
            name = str(PythonIdentifier(operation["operationId"], "field_"))
            found[name] = {"operation": operation["operationId"], "models": models}
    return found


def _for_generator(document: Document) -> Document:
    """Leave out what the generator stumbles over: callbacks, and every form of a body but the first."""
    source: Document = json.loads(json.dumps(document))
    for path, method, operation in operations(source):
        if operation.get("x-no-client"):
            del source["paths"][path][method]
        operation.pop("callbacks", None)
        content = operation.get("requestBody", {}).get("content", {})
        for further in list(content)[1:]:  # a function that takes either does not import
            del content[further]
    for schema in source["components"]["schemas"].values():
        properties = schema.get("properties", {})
        for name in [name for name in properties if name.endswith("[]") and name[:-2] in properties]:
            del properties[name]  # both would be one attribute; as a further field it is sent all the same
    return source


def _count(package: Path, document: Document) -> None:
    """The generator leaves out what it cannot express, sometimes without a word: count."""
    modules = [path for path in (package / "api").glob("*/*.py") if path.name != "__init__.py"]
    wanted = [operation for _, _, operation in operations(document) if not operation.get("x-no-client")]
    if len(modules) != len(wanted):
        raise ContractError(f"{len(wanted)} operations in the contract, {len(modules)} generated")


def _write_sockets(folder: Path, document: Document, found: Mapping[str, Sequence[Method]]) -> None:
    """Write the functions that open a WebSocket; the generator knows none."""
    environment = Environment(  # noqa: S701 - it writes Python, not HTML
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    routes = {operation["operationId"]: operation for _, _, operation in operations(document)}
    for family, method in ((family, one) for family, methods in found.items() for one in methods if one.messages):
        assert method.messages is not None
        words, operation = method.messages.given, routes[method.operation_id]
        sides = {
            side: list(dict.fromkeys(name for names in words[side].values() for name in names))
            for side in ("client", "server")
        }
        text = environment.get_template("socket_module.py.jinja").render(
            method=method,
            summary=operation["summary"],
            docstring="\n".join(docstring_of_sockets(operation, method.arguments)),
            models=sorted({*sides["client"], *sides["server"]}),
            subprotocols=tuple(words["subprotocols"]),
            **sides,
        )
        (folder / family / f"{PythonIdentifier(method.operation_id, '')}.py").write_text(text, "utf-8")


def _write_tasks(folder: Path, document: Document, found: Mapping[str, Sequence[Method]]) -> None:
    environment = Environment(  # noqa: S701 - it writes Python, not HTML
        loader=FileSystemLoader(TEMPLATES / "tasks"), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["class_name"] = lambda family: family.title().replace("_", "")
    folder.mkdir()
    context = {
        "families": found,
        "dialects": {name: _lean(dialect) for name, dialect in document["x-dialects"].items()},
        "states": {word: state for state, words in document["x-states"].items() for word in words},
        "forms": {
            name: Made("Form", {"summary": form["summary"], **_lean(form)})
            for name, form in document["x-forms"].items()
        },
        "errors": {
            kind: {key: _lean(one) for key, one in document["x-errors"][kind].items()} for kind in ("codes", "statuses")
        },
        "words": [
            ("|".join(entry["match"]), {key: value for key, value in _lean(entry).items() if key != "match"})
            for entry in document["x-errors"]["words"]
        ],
        "page": {key: value for key, value in _lean(document["x-errors"]["page"]).items() if key != "unless"},
        "failing": "|".join(document["x-errors"]["page"]["unless"]),
        "success": "|".join(document["x-errors"]["success"]),
        "links": document["x-links"],
        "charges": {key: tuple(one) if isinstance(one, list) else one for key, one in document["x-charges"].items()},
    }
    for name in ("__init__", "charges", "forms", "operation", "responses"):
        (folder / f"{name}.py").write_text(environment.get_template(f"{name}.py.jinja").render(context), "utf-8")
    for family, methods in found.items():
        text = environment.get_template("family.py.jinja").render(family=family, methods=methods, bearer=BEARER)
        (folder / f"{family}.py").write_text(text, "utf-8")


def _lean(entry: Document) -> Document:
    """Leave out what only people, tests and the conformance suite read."""
    return {
        key: value for key, value in entry.items() if key not in ("summary", "replaces", "samples", "not_supported")
    }


def _contract_of(package: Path) -> Document:
    document: Document = json.loads((package / "openapi.json").read_text("utf-8"))
    return document


def _says(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text("utf-8") == text


def _counts(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts


def _same(one: Path, other: Path) -> bool:
    return one.is_file() and other.is_file() and filecmp.cmp(one, other, shallow=False)
