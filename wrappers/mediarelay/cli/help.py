"""Help in the user's language: cyclopts lays it out, each text of it is looked up. Loaded where that is not English."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

from cyclopts import App, CycloptsError
from cyclopts.help import DefaultFormatter, HelpEntry, HelpPanel
from cyclopts.panel import CycloptsPanel
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions
from rich.measure import Measurement
from rich.panel import Panel
from rich.text import Text

from mediarelay_contract.language import localised, mark, tr

_OF_CYCLOPTS = (
    mark("Display this message and exit."),
    mark("Display application version."),
    mark("Install shell completion for this application."),
    mark("Commands"),
    mark("Parameters"),
    mark("Arguments"),
)
_NEVER_FIRST = "，。；：、！？）》”’％…,.;:!?)]%"
_NEVER_LAST = "（《“‘(["


class LocalisedHelp(DefaultFormatter):
    """Lays help out as cyclopts does, in the user's language.

    Args:
        look_up: Returns a text in that language.
    """

    def __init__(self, look_up: Callable[[str], str] = localised) -> None:
        super().__init__()
        self._look_up = look_up

    def render_usage(self, console: Console, options: ConsoleOptions, usage: Any) -> None:
        """Print how the command is called."""
        del options
        if usage:
            words = str(usage).strip().removeprefix("Usage:").strip()
            console.print(Text(tr("Usage: {command}", command=words), style="bold"), end="\n\n")

    def render_description(self, console: Console, options: ConsoleOptions, description: Any) -> None:
        """Print what the command is for."""
        del options
        for paragraph in self._paragraphs(description):
            console.print(Wrapped(paragraph), end="\n\n")

    def __call__(self, console: Console, options: ConsoleOptions, panel: HelpPanel) -> None:
        """Print one panel of options or commands."""
        shown = panel.copy(title=self._look_up(str(panel.title)), entries=[*map(self._entry, panel.entries)])
        super().__call__(console, options, shown)

    def _entry(self, entry: HelpEntry) -> HelpEntry:
        notes = self._paragraphs(entry.description)
        if entry.choices:
            notes.append(tr("[choices: {choices}]", choices=", ".join(entry.choices)))
        if entry.env_var:
            notes.append(tr("[env var: {variables}]", variables=", ".join(entry.env_var)))
        if entry.default is not None:
            notes.append(tr("[default: {value}]", value=entry.default))
        if entry.required:
            notes.append(tr("[required]"))
        return entry.copy(
            description=Wrapped(" ".join(notes)), choices=None, env_var=None, default=None, required=False
        )

    def _paragraphs(self, described: Any) -> list[str]:
        plain = str(getattr(described, "primary_renderable", described) or "")
        lines = (" ".join(one.split()) for one in plain.split("\n\n"))
        return [self._look_up(line) for line in lines if line]


class Wrapped:
    """A text whose lines may end between any two Chinese signs, as they do in print; rich breaks at spaces alone."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        del console
        yield Text("\n".join(wrap(self._text, options.max_width)), no_wrap=True, style="default")

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        del console
        return Measurement(min(20, options.max_width), min(cell_len(self._text), options.max_width))


def wrap(text: str, width: int) -> list[str]:
    """Return the lines of a text, each of so many columns at most, as far as its words allow."""
    lines, line = [], ""
    for piece in _pieces(text):
        if line and cell_len(line + piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()]


def _pieces(text: str) -> Iterator[str]:
    """Yield what stays on one line: a word with the space after it, a Chinese sign with the marks around it."""
    piece = ""
    for sign in text:
        ends = piece and (piece[-1] == " " or _is_wide(sign) or _is_wide(piece[-1]))
        if ends and sign not in _NEVER_FIRST and sign != " " and piece[-1] not in _NEVER_LAST:
            yield piece
            piece = ""
        piece += sign
    if piece:
        yield piece


def _is_wide(sign: str) -> bool:
    return cell_len(sign) > 1


def print_mistake(error: CycloptsError) -> Panel:
    """Return what is wrong with a command line, in the user's language."""
    return CycloptsPanel(Wrapped(localised(str(error))), title=tr("Error"))


def texts_of_help(make_app: Callable[[list[str]], App], commands: list[str]) -> list[str]:
    """Return what the help of commands takes from their docstrings, to be translated."""
    found: dict[str, None] = {}

    def note(text: str) -> str:
        found[text] = None
        return text

    waiting = [[name] for name in commands]
    while waiting:
        words = waiting.pop()
        app = make_app(words)
        app.help_formatter = LocalisedHelp(note)
        app.help_print(words, console=Console(file=io.StringIO()))
        inner = app[words[0]]
        waiting += [[*words, name] for name in inner if len(words) == 1 and not name.startswith("-")]
    return list(found)
