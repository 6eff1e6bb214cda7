"""What the command line takes to start, and one generated function to import: whole processes, from a wheel."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from .weight import environment

COMMANDS = (("--help",), ("kling", "text2video", "--help"), ("tasks",))
_OPERATION = "mediarelay_client.api.openai.openai_create_chat_completion"
_ROUNDS = 30


def measure(root: Path, cache: Path) -> dict[str, float]:
    """Return the CPU time of each command over that of importing httpx: medians of what pairs of processes took."""
    python = _python(root, cache)
    ratios: dict[str, list[float]] = {" ".join(words): [] for words in COMMANDS}
    for _ in range(_ROUNDS):
        bare = _cpu([str(python), "-c", "import httpx"])
        for words in COMMANDS:
            ratios[" ".join(words)].append(_cpu([str(python.parent / "mediarelay"), *words]) / bare)
    return {words: median(found) for words, found in ratios.items()}


def measure_operation(root: Path, cache: Path) -> float:
    """Return the CPU time of importing one generated function over that of importing what it is built upon."""
    python = str(_python(root, cache))
    ratios = []
    for _ in range(_ROUNDS):
        bare = _cpu([python, "-c", "import httpx, attrs"])
        ratios.append(_cpu([python, "-c", f"import {_OPERATION}"]) / bare)
    return median(ratios)


def _python(root: Path, cache: Path) -> Path:
    python = environment("command-line", cache, f"{root}[cli]")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", str(root)], check=True)
    return python


def _cpu(words: Sequence[str]) -> float:
    """Return the seconds of CPU that a process took; compiled code is kept, as on the machines of users."""
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, env=variables, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
