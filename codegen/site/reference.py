"""The reference of the library: what it says of itself, in the docstrings of what users import."""

from __future__ import annotations

import inspect

_MEMBERS = ("members", "inherited-members: Families")
_MADE = (*_MEMBERS, "exclude-members: __init__")  # by the library, not by its users
_PAGES: dict[str, tuple[str, dict[str, tuple[str, ...]]]] = {
    "relay": (
        "Relay\n\nThe entrance: one gateway with one key. Its families, such as `relay.kling`, are under "
        "[Operations](../operations/index.md).",
        {
            "Relay": _MEMBERS,
            "AsyncRelay": _MEMBERS,
            "dry_run.DryRuns": (),
            "dry_run.DryRun": (),
            "Balance": (),
            "Cost": (),
            "Price": (),
            "Uncertain": (),
            "Clock": ("members",),
        },
    ),
    "tasks": (
        "Tasks, results, streams, callbacks\n\nWhat a call returns, and how to wait for it.",
        {
            "Task": _MADE,
            "AsyncTask": _MADE,
            "Update": (),
            "Result": _MADE,
            "AsyncResult": _MADE,
            "Downloaded": (),
            "_core.contents.Usage": (),
            "Stream": _MADE,
            "AsyncStream": _MADE,
            "Conversation": _MADE,
            "AsyncConversation": _MADE,
            "Event": ("members", "exclude-members: __init__"),
            "Callbacks": ("members",),
            "Callback": (),
        },
    ),
    "batch": (
        "Batches\n\nMany jobs that survive any crash: `mediarelay batch` from Python, with the extra "
        "`mediarelay[batch]`; [how it works](../docs/batches.md).",
        {
            "batch.read_jobs": (),
            "batch.run_batch": (),
            "batch.batch_status": (),
            "batch.Job": (),
            "batch.BadLine": (),
            "batch.JobResult": (),
            "batch.Progress": (),
            "batch.BatchInterrupted": (),
        },
    ),
}


def reference_pages() -> dict[str, str]:
    """Return the pages of the reference, by their places on the site."""
    pages = {
        f"reference/{name}.md": "\n\n".join([f"# {about}", *(_document(*one) for one in classes.items())])
        for name, (about, classes) in _PAGES.items()
    }
    return {**pages, "reference/errors.md": _errors()}


def _errors() -> str:
    from mediarelay import errors

    about = "All errors of the library. What to do about each: [troubleshooting](../docs/troubleshooting.md)."
    tree = (errors.__doc__ or "").partition("\n\n")[2].strip()
    names = [name for name, one in vars(errors).items() if inspect.isclass(one) and issubclass(one, errors.RelayError)]
    return "\n\n".join(
        ["# Errors", about, f"```text\n{tree}\n```", *(_document(f"errors.{name}", ()) for name in names)]
    )


def _document(name: str, options: tuple[str, ...]) -> str:
    last = name.rpartition(".")[2]
    kind = "autofunction" if last.islower() else "autoclass"
    lines = [
        f".. {kind}:: mediarelay.{name}",
        *(f"   :{option}" + ("" if ":" in option else ":") for option in options),
    ]
    return "\n".join([f"## {last}", "", "```{eval-rst}", *lines, "```"])
