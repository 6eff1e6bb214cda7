"""The command `mediarelay`: every method of the contract, waiting, and what was submitted from here.

Exit codes: 0 done, 1 refused or failed, 2 unusable input, 3 still running, 4 uncertain, 130 interrupted (143 by
SIGTERM, 129 by SIGHUP).

Nothing is loaded here but what every start needs: a command is imported when it runs or shows its own help.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Sequence
from pkgutil import get_data

from cyclopts import App, CycloptsError, Group

from mediarelay_contract.language import is_chinese, kept_in_english, mark

from .. import __version__

_ABOUT = mark("Buy media generation from any relay gateway: submit once, wait patiently, download whole.")
COMMANDS = {
    "balance": ("mediarelay.cli.balance:balance", mark("Show what is left to spend, as far as the gateway says.")),
    "batch": ("mediarelay.cli.batch:batch", mark("Submit, wait for and download many jobs from a file.")),
    "cancel": ("mediarelay.cli.tasks:cancel", mark("End a task early, where the contract knows how.")),
    "check": (
        "mediarelay_conformance.cli:check",
        mark("Test a gateway against the contract, within a spending limit."),
    ),
    "contract": (
        "mediarelay.cli.contract:contract",
        mark("Export the contract for other tools, or compare it with other documents and traffic."),
    ),
    "docs": ("mediarelay.cli.docs:docs", mark("Render the contract as one HTML file, or list a gateway's menu.")),
    "mcp": ("mediarelay.cli.mcp:mcp", mark("Serve tools for agents (MCP), which spend no more than is allowed.")),
    "mock": ("mediarelay_mock.cli:mock", mark("Serve a mock gateway, which charges nothing.")),
    "proxy": (
        "mediarelay_conformance.proxy.cli:proxy",
        mark("Stand before a gateway, pass everything on, judge it and limit what is spent."),
    ),
    "step": ("mediarelay.cli.tasks:step", mark("Look at a task once, and say in JSON when to look again.")),
    "tasks": ("mediarelay.cli.tasks:tasks", mark("List what was submitted from here, with the state last seen.")),
    "wait": ("mediarelay.cli.tasks:wait", mark("Wait for a task that was submitted earlier, here or elsewhere.")),
}


_NUMBERS = ("MEDIARELAY_MAX_PAID", "MEDIARELAY_MAX_COST", "MEDIARELAY_CONFIRM_ABOVE")
"""Variables that are options of commands, where nothing is no number."""


def make_app(words: Sequence[str] = ()) -> App:
    """Return the command line.

    Args:
        words: What it will be called with: a command that is named there speaks for itself, with all of its help; of
            the others one line is shown.
    """
    commands, families = Group("Commands", sort_key=1), Group(mark("Model families"), sort_key=2)
    app = App(name="mediarelay", version=__version__, help=_ABOUT, help_format="plaintext", group_commands=commands)
    if is_chinese():
        from .help import LocalisedHelp, print_mistake

        app.help_formatter, app.error_formatter = LocalisedHelp(), print_mistake
    for name, (path, about) in COMMANDS.items():
        app.command(path, name=name, help=None if name in words else about)
    for name, about in _families().items():
        shown = name.replace("_", "-")
        app.command(f"mediarelay.cli.families:{name}", name=shown, group=families, help=about)
    if not words or words[0].startswith("-"):  # it stands beside the commands, and takes a while to load
        app.register_install_completion_command()
    return app


def main() -> None:
    """Run the command line; the console script."""
    from .options import join_switches, wants_json

    for stream in (sys.stdout, sys.stderr):  # a terminal that holds less than Unicode is no reason to lose a result
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    words = join_switches(sys.argv[1:])
    as_json = wants_json(words)
    with kept_in_english(on=as_json):  # programs read it
        code = _run(words, as_json=as_json)
    sys.exit(code if isinstance(code, int) else 0)


def _run(words: list[str], *, as_json: bool) -> object:
    for name in _NUMBERS:
        if not os.environ.get(name, "0").strip():  # as a file of settings that leaves it out may set it
            del os.environ[name]
    try:
        return make_app(words)(words, exit_on_error=False, print_error=not as_json)
    except CycloptsError as error:
        if as_json:
            from ..errors import InvalidInput
            from .failures import print_error

            print_error(InvalidInput(str(error) or type(error).__name__), as_json=True)
        return 2
    except KeyboardInterrupt as interruption:  # between two steps of a command
        from .failures import interrupted

        return interrupted(interruption, as_json=as_json)
    except BrokenPipeError:  # the reader of our output has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _families() -> dict[str, str]:
    """Return the families that have methods, with what the contract says about each."""
    found: dict[str, str] = json.loads(get_data("mediarelay_client", "families.json") or "")
    return found
