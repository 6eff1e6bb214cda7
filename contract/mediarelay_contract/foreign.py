"""What other libraries say of a user's mistakes, so that it can be said in the user's language.

Each text is a template here, whose fields stand for anything; loaded where the user's language is another one only.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .language import Message, mark

# jsonschema-rs, of values that the contract forbids.
_SCHEMA = (
    mark("{value} is not one of {choices}"),
    mark("{value} is not of type {kinds}"),
    mark("{value} is not of types {kinds}"),
    mark("{name} is a required property"),
    mark("{value} is longer than {limit} characters"),
    mark("{value} is shorter than {limit} characters"),
    mark("{value} is longer than {limit} character"),
    mark("{value} is shorter than {limit} character"),
    mark("{value} is less than the minimum of {limit}"),
    mark("{value} is greater than the maximum of {limit}"),
    mark("{value} is less than or equal to the minimum of {limit}"),
    mark("{value} is greater than or equal to the maximum of {limit}"),
    mark("{value} has more than {limit} items"),
    mark("{value} has more than {limit} item"),
    mark("{value} has less than {limit} items"),
    mark("{value} has less than {limit} item"),
    mark("{value} does not match {pattern}"),
    mark("{value} is not a {kind}"),
    mark("{value} is not valid under any of the schemas listed in the 'anyOf' keyword"),
    mark("{value} is not valid under any of the schemas listed in the 'oneOf' keyword"),
    mark("{value} is valid under more than one of the schemas listed in the 'oneOf' keyword"),
    mark("{value} has non-unique elements"),
    mark("{value} was expected"),
    mark("{value} does not have enough properties"),
    mark("{value} is not a multiple of {number}"),
    mark("Additional properties are not allowed ({names} was unexpected)"),
    mark("Additional properties are not allowed ({names} were unexpected)"),
)
# cyclopts, of command lines.
_COMMANDS = (
    mark('Unknown command "{word}". Did you mean "{near}"? Available commands: {commands}'),
    mark('Unknown command "{word}". Available commands: {commands}'),
    mark("Unknown option: {word}. Did you mean {near}?"),
    mark("Unknown option: {word}. {letter} is not a recognized option."),
    mark("Unknown option: {word}."),
    mark('Invalid value "{value}" for {name}. Choose from: {choices}. Did you mean "{near}"?'),
    mark('Invalid value "{value}" for {name}. Choose from: {choices}.'),
    mark('Invalid value for {name}: unable to convert "{value}" into {kind}.'),
    mark('Invalid value "{value}" for {name}. Must be >= {limit}.'),
    mark('Invalid value "{value}" for {name}. Must be > {limit}.'),
    mark('Invalid value "{value}" for {name} provided by {source}. Must be >= {limit}.'),
    mark('Command "{command}" parameter {name} requires an argument. Did you mean {near} instead of {word}?'),
    mark('Command "{command}" parameter {name} requires an argument.'),
    mark('Command "{command}" parameter {name} flag required.'),
    mark('Command "{command}" parameter {name} requires {number} positional arguments. Only got {given}.'),
    mark('Command "{command}" parameter {name} requires {number} positional arguments.'),
    mark("Parameter {name} requires an argument."),
    mark("Parameter {name} specified multiple times."),
    mark("Unused Tokens: {words}."),
    mark("Cannot supply keyword & non-keyword arguments to {name}."),
)
# What a system says of files.
_SYSTEM = (
    mark("No such file or directory"),
    mark("Permission denied"),
    mark("Is a directory"),
    mark("Not a directory"),
    mark("No space left on device"),
    mark("File exists"),
    mark("Read-only file system"),
    mark("Address already in use"),
)
FOREIGN = (*_COMMANDS, *_SCHEMA, *_SYSTEM)
_FIELD = re.compile(r"\{(\w+)\}")


def recognise(text: str) -> Message | None:
    """Return a text of another library as a message; None where it is not known."""
    for template, pattern in _patterns():
        if match := pattern.fullmatch(text):
            return Message(template, match.groupdict())
    return None


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [(template, re.compile(_pattern(template), re.DOTALL)) for template in FOREIGN]


def _pattern(template: str) -> str:
    parts = _FIELD.split(template)
    return "".join(f"(?P<{part}>.+?)" if index % 2 else re.escape(part) for index, part in enumerate(parts))
