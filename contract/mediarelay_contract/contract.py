"""The contract at run time: its routes, its validators, its rules over several fields.

Nothing of it is needed to submit or to wait; `--dry-run`, the mock gateway and the conformance suite use it.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from pkgutil import get_data  # importlib.resources takes 10 ms to load
from typing import TYPE_CHECKING, Any, NamedTuple

from .document import Document, has_method, operations, resolve
from .example_files import fill_files
from .language import message
from .limits import decoded_length, find_faults, too_large

if TYPE_CHECKING:
    import jsonschema_rs

_SCHEMAS = "#/components/schemas/"
_METHODS = ("get", "put", "post", "delete", "patch")
_ANY: Document = {}
_SHORT = 300  # characters of a path that is remembered
_PARAMETER = re.compile(r"\{(\w+)\}")


@cache
def load_contract() -> Document:
    """Return the bundled contract that the client carries."""
    document: Document = json.loads(get_data("mediarelay_client", "openapi.json") or "")
    return document


def project(document: Document, profile: str) -> Document:
    """Return the contract narrowed to one profile: where a response may have several shapes, only its own are left."""
    spoken = document["x-profiles"][profile]
    narrowed: Document = json.loads(json.dumps(document))
    schemas = narrowed["components"]["schemas"]
    replaces = {
        _SCHEMAS + name: _SCHEMAS + shape
        for name, shape in document["x-dialects"][spoken["submit"]]["replaces"].items()
    }
    for _, _, operation in operations(narrowed):
        lifecycle = operation.get("x-lifecycle", {})
        if "query" in lifecycle and "dialects" not in lifecycle:
            schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
            schema["$ref"] = replaces.get(schema["$ref"], schema["$ref"])
    dialects = [spoken[key] for key in ("query", "before_first_poll") if key in spoken]
    for name in document["x-dialects"][spoken["query"]]["replaces"]:
        references = [{"$ref": _SCHEMAS + document["x-dialects"][dialect]["replaces"][name]} for dialect in dialects]
        schemas[name] = references[0] if len(references) == 1 else {"anyOf": references}
    return narrowed


class UnknownOperation(ValueError):
    """The contract has no operation of that name."""


class Violation(NamedTuple):
    """What is wrong with a body, and where."""

    where: str
    message: str


class Route(NamedTuple):
    """One operation under its path."""

    path: str
    method: str
    operation: Document

    @property
    def pattern(self) -> str:
        """The path as a regular expression."""
        return "".join(
            f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part)
            for index, part in enumerate(_PARAMETER.split(self.path))
        )


class Contract:
    """The contract, ready for requests.

    Args:
        document: The contract, projected to one dialect or whole.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._files: dict[int, tuple[Document, bool]] = {}
        self._branches: dict[tuple[int, str], tuple[Document, Document]] = {}
        self.operations: dict[str, Route] = {
            item[method]["operationId"]: Route(path, method.upper(), item[method])
            for path, item in document["paths"].items()
            for method in _METHODS
            if method in item
        }

    @cached_property
    def routes(self) -> list[Route]:
        """Every route under each of its paths, literal before template, so that no template hides an operation."""
        others = [
            Route(path, route.method, route.operation)
            for route in self.operations.values()
            for path in route.operation.get("x-also-at", ())
        ]
        return sorted(
            [*self.operations.values(), *others], key=lambda route: [part[:1] == "{" for part in route.path.split("/")]
        )

    @cached_property
    def _literal(self) -> dict[str, list[Route]]:
        found: dict[str, list[Route]] = {}
        for route in self.routes:
            if "{" not in route.path:
                found.setdefault(route.path, []).append(route)
        return found

    @cached_property
    def _templates(self) -> list[tuple[re.Pattern[str], Route]]:
        return [(re.compile(route.pattern), route) for route in self.routes if "{" in route.path]

    def find(self, name: str) -> str:
        """Return the operationId of a name such as kling.image2video, or of an operationId, that has a method.

        Raises:
            UnknownOperation: There is none.
        """
        wanted = name.strip().replace("-", "_")
        for operation_id, route in self.operations.items():
            named = f"{route.operation['tags'][0]}.{route.operation.get('x-method')}"
            if (operation_id == name or named == wanted) and self.has_method(operation_id):
                return operation_id
        raise UnknownOperation(message("there is no operation {name!r}; it is named like kling.image2video", name=name))

    def has_method(self, operation_id: str) -> bool:
        """Return whether an operation is called by a method of the wrapper."""
        return has_method(self.document, self.operations[operation_id].operation)

    def match(self, path: str) -> Iterator[tuple[Route, dict[str, str]]]:
        """Yield every operation that a path leads to, with its path parameters, literal before template."""
        return iter((self._matches if len(path) < _SHORT else self._find_matches)(path))

    def at(self, path: str) -> list[Route]:
        """Return the operations of the most literal path that fits; a template never takes what is a literal's."""
        first = next(self.match(path), None)
        return [] if first is None else self._by_path[first[0].path]

    @lru_cache(maxsize=4096)  # noqa: B019 - as below; a task is queried again and again
    def _matches(self, path: str) -> tuple[tuple[Route, dict[str, str]], ...]:
        return self._find_matches(path)

    def _find_matches(self, path: str) -> tuple[tuple[Route, dict[str, str]], ...]:
        literal = [(route, dict[str, str]()) for route in self._literal.get(path, [])]
        found = ((pattern.fullmatch(path), route) for pattern, route in self._templates)
        return (*literal, *((route, match.groupdict()) for match, route in found if match))

    @cached_property
    def _by_path(self) -> dict[str, list[Route]]:
        found: dict[str, list[Route]] = {}
        for route in self.routes:
            found.setdefault(route.path, []).append(route)
        return found

    def check_request(self, operation_id: str, body: Any, kind: str | None = None) -> list[Violation]:
        """List what is wrong with a request's body, sent as some media type; it was read leniently before."""
        schema, rules, validator = self._request_checks(operation_id, kind)
        errors = list(_schema_errors(validator, body))
        if errors:
            return errors
        return [*self._media_errors(schema, body), *_rule_errors(rules, body)]

    @cache  # noqa: B019 - one contract lives as long as its server
    def _request_checks(
        self, operation_id: str, kind: str | None
    ) -> tuple[Document, list[Document], jsonschema_rs.Draft202012Validator]:
        """Return a body's schema, its rules over several fields, and its validator."""
        schema = self.request_schema(operation_id, kind)
        return schema, self.resolve(schema).get("x-rules", []), self._validator(_key(schema))

    def _takes_files(self, schema: Document) -> bool:
        """Whether a file may stand somewhere in what a schema describes."""
        known = self._files.get(id(schema))
        if known is None:
            found = '"x-upload"' in json.dumps([schema, self._reachable(schema)])
            known = self._files[id(schema)] = schema, found
        return known[1]

    def relax(self, operation_id: str, body: Any, kind: str | None = None) -> Any:
        """Drop what genuine clients send for nothing: null and empty text on fields that may be left out."""
        return self._relax(self.request_schema(operation_id, kind), body) if _holds_nothing(body) else body

    def check_response(self, operation_id: str, status: int, body: Any) -> list[Violation]:
        """List what is wrong with a response."""
        responses = self.operations[operation_id].operation["responses"]
        response = responses.get(str(status)) or responses.get(f"{status // 100}XX")
        if response is None:
            return [Violation("", message("the contract lists no status {status} here", status=status))]
        content = self.resolve(response).get("content", {}).get("application/json")
        if content is None:
            return [Violation("", message("the contract lists no JSON for status {status} here", status=status))]
        return list(_schema_errors(self._validator(_key(content["schema"])), body))

    def check_schema(self, name: str, value: Any) -> list[Violation]:
        """List what is wrong with a value under one of the contract's schemas."""
        return list(_schema_errors(self._validator(_key({"$ref": _SCHEMAS + name})), value))

    def parameters(self, operation_id: str) -> list[Document]:
        """List the parameters of an operation."""
        return [self.resolve(parameter) for parameter in self.operations[operation_id].operation.get("parameters", [])]

    def check_parameters(self, operation_id: str, given: Mapping[str, str | list[str]]) -> list[Violation]:
        """List what is wrong with an operation's parameters, given as text, or as a list of texts."""
        wrong = [
            Violation(one["name"], message("this {one} parameter is required", one=one["in"]))
            for one in self.parameters(operation_id)
            if one.get("required") and one["name"] not in given
        ]
        for name, is_integer, validator in self._parameter_validators(operation_id):
            if name in given:
                value: Any = given[name]
                if is_integer and isinstance(value, str) and re.fullmatch(r"-?\d{1,18}", value):
                    value = int(value)
                wrong += [Violation(name, error.message) for error in validator.iter_errors(value)]
        return wrong

    @cache  # noqa: B019 - one contract lives as long as its server
    def _parameter_validators(self, operation_id: str) -> list[tuple[str, bool, jsonschema_rs.Draft202012Validator]]:
        schemas = [(one["name"], self.resolve(one["schema"])) for one in self.parameters(operation_id)]
        return [
            (name, schema.get("type") == "integer", _compile(json.dumps(schema, sort_keys=True)))
            for name, schema in schemas
        ]

    def request_schema(self, operation_id: str, kind: str | None = None) -> Document:
        """Return the schema of an operation's body, as a reference; of several media types the first's."""
        content = self.operations[operation_id].operation["requestBody"]["content"]
        schema: Document = content[kind or next(iter(content))]["schema"]
        return schema

    def error_shape(self, operation_id: str) -> str | None:
        """Return the schema of the errors of an operation's family, where it is the same at every kind of gateway."""
        tags = {tag["name"]: tag for tag in self.document["tags"]}
        shape: str | None = tags[self.operations[operation_id].operation["tags"][0]].get("x-error-shape")
        return shape

    def is_form(self, operation_id: str) -> bool:
        """Return whether an operation's body is sent as a form first of all."""
        content = self.operations[operation_id].operation.get("requestBody", {}).get("content", {"": None})
        return bool(next(iter(content)) == "multipart/form-data")

    def request_examples(self, operation_id: str) -> dict[str, Any]:
        """Return the examples of an operation's body by name: its schema's own, or else those of the media type.

        Where a file goes in a form they hold a small one in Base64.
        """
        return {name: fill_files(value) for name, value in self.written_examples(operation_id).items()}

    def written_examples(self, operation_id: str) -> dict[str, Any]:
        """Return the examples as they are written, with a text that stands for a file where one goes in a form."""
        content = self.operations[operation_id].operation["requestBody"]["content"]
        schema = self.resolve(self.request_schema(operation_id))
        if "examples" in schema:
            return {str(number): value for number, value in enumerate(schema["examples"])}
        examples = next(iter(content.values()))["examples"]
        return {name: self.resolve(one)["value"] for name, one in examples.items()}

    @cache  # noqa: B019 - one contract lives as long as its server
    def _validator(self, key: str) -> jsonschema_rs.Draft202012Validator:
        schema = json.loads(key)
        return _compile(json.dumps({**schema, "components": self._reachable(schema)}, sort_keys=True))

    def _reachable(self, schema: Document) -> Document:
        """Return the components that a schema leads to: a validator keeps all that it is given."""
        found: dict[str, Document] = {}
        ahead: list[Any] = [schema]
        while ahead:
            node = ahead.pop()
            ahead += node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
            reference = node.get("$ref") if isinstance(node, dict) else None
            if isinstance(reference, str):
                _, _, kind, name, *_ = reference.split("/")
                if name not in found.setdefault(kind, {}):
                    found[kind][name] = self.document["components"][kind][name]
                    ahead.append(found[kind][name])
        return found

    def resolve(self, node: Document) -> Document:
        """Follow references; words beside a reference win over those behind it."""
        return resolve(self.document, node)

    def branch(self, schema: Document, value: Any) -> Document:
        """Return a schema without references; of several that it gives the choice of, the one of the value's type."""
        kind = "object" if isinstance(value, dict) else "array" if isinstance(value, list) else "string"
        return self._branch(schema, kind) if schema else schema

    def _branch(self, schema: Document, kind: str) -> Document:
        known = self._branches.get((id(schema), kind))
        if known is None:
            # The schema is kept as well, so that nothing else is found under its number.
            known = self._branches[id(schema), kind] = schema, self._find_branch(schema, kind)
        return known[1]

    def _find_branch(self, schema: Document, kind: str) -> Document:
        schema = self.resolve(schema)
        for choice in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
            found = self._branch(choice, kind)
            if kind == found.get("type") or kind in found.get("type", ()):
                return {**found, **{key: one for key, one in schema.items() if key not in ("anyOf", "oneOf")}}
        return schema

    def _relax(self, schema: Document, value: Any) -> Any:
        schema = self.branch(schema, value)
        if isinstance(value, dict):
            required = schema.get("required", [])
            properties = schema.get("properties", {})
            return {
                key: self._relax(properties.get(key, _ANY), inner)
                for key, inner in value.items()
                if key in required or inner not in (None, "")
            }
        if isinstance(value, list) and "items" in schema:
            return [self._relax(schema["items"], inner) for inner in value]
        return value

    def _media_errors(self, schema: Document, value: Any, where: str = "") -> Iterator[Violation]:
        if not self._takes_files(schema):
            return
        schema = self.branch(schema, value)
        if isinstance(value, str) and "x-upload" in schema:
            yield from _file_errors(schema["x-upload"], value, where)
        elif isinstance(value, dict):
            for key, inner in value.items():
                yield from self._media_errors(schema.get("properties", {}).get(key, _ANY), inner, f"{where}/{key}")
        elif isinstance(value, list) and "items" in schema:
            for index, inner in enumerate(value):
                yield from self._media_errors(schema["items"], inner, f"{where}/{index}")
        for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
            yield from self._media_errors(branch, value, where)


def _holds_nothing(value: Any) -> bool:
    """Whether null or an empty text stands anywhere in a value."""
    if isinstance(value, dict):
        return any(map(_holds_nothing, value.values()))
    if isinstance(value, list):
        return any(map(_holds_nothing, value))
    return value is None or value == ""


@cache
def _compile(text: str) -> jsonschema_rs.Draft202012Validator:
    """Return the validator of a schema; contracts that agree on it, those of other profiles, share it."""
    import jsonschema_rs  # loaded here: the command line's help reads the contract, and checks nothing

    return jsonschema_rs.Draft202012Validator(json.loads(text))


@cache
def load_profile(profile: str) -> Contract:
    """Return the contract narrowed to one profile: one for all that speak it, as it compiles its schemas once."""
    return Contract(project(load_contract(), profile))


def is_free(operation: Document, parameters: Mapping[str, Any]) -> bool:
    """Return whether calling an operation with these parameters costs nothing."""
    free = operation.get("x-free-when")
    return operation["x-cost"] == "free" or bool(
        free and all(parameters.get(name) == value for name, value in free.items())
    )


def _key(schema: Document) -> str:
    """Return a schema, mostly no more than a reference, as something to remember its validator by."""
    return json.dumps(schema, sort_keys=True)


def _schema_errors(validator: jsonschema_rs.Draft202012Validator, value: Any) -> Iterator[Violation]:
    for error in validator.iter_errors(value):
        yield Violation("/".join(map(str, error.instance_path)), error.message[:300])


def _rule_errors(rules: list[Document], body: Any) -> Iterator[Violation]:
    import jmespath  # loaded here, as above

    for rule in rules:
        applies = "when" not in rule or jmespath.search(rule["when"], body)
        if applies and not jmespath.search(rule["rule"], body):
            yield Violation("", rule["message"])


def _file_errors(media: Mapping[str, Any], value: str, where: str) -> Iterator[Violation]:
    if value[:8].lower().startswith(("http://", "https://")):
        if "url" not in media["accepts"]:
            yield Violation(where, message("a URL is not taken here"))
        return
    if media["accepts"] == ["url"]:
        yield Violation(where, message("only a URL is taken here"))
        return
    if value[:5].lower() == "data:" and "data-uri" in media["accepts"]:
        value = value.partition(",")[2]
    count = decoded_length(value)
    if count > media.get("max_bytes", count):
        yield Violation(where, too_large(count, media).what)
        return
    try:
        content = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        yield Violation(where, message("File is not in a valid base64 format"))
        return
    for fault in find_faults(content, media):
        yield Violation(where, fault.what)
