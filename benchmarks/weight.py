"""What a client weighs: import, first poll, memory and CPU a poll, each peer in an environment of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

HERE = Path(__file__).parent / "peers"
PEERS = ("interpreter", "httpx", "mediarelay", "generated", "openai", "runwayml", "replicate", "lumaai", "fal_client")
_SHARED = {"generated": "mediarelay", "interpreter": "httpx"}
_ROUNDS = 9


def environment(name: str, cache: Path, wanted: str) -> Path:
    """Return the interpreter of an environment that holds one package and what it needs."""
    python = cache / name / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", cache / name], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, wanted], check=True)
    return python


def environments(root: Path, cache: Path) -> dict[str, Path]:
    """Return an interpreter for each peer."""
    pins = dict(line.split("==") for line in (HERE / "requirements.txt").read_text("utf-8").split())
    found = {}
    for peer in PEERS:
        name = _SHARED.get(peer, peer)
        package = name.replace("_", "-")
        wanted = str(root) if name == "mediarelay" else f"{package}=={pins[package]}"
        found[peer] = environment(name, cache, wanted)
    subprocess.run(
        [found["mediarelay"], "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", str(root)],
        check=True,
    )
    return found


@contextmanager
def server() -> Iterator[str]:
    """Run the bare server in a process of its own, and yield its port."""
    with subprocess.Popen([sys.executable, HERE / "server.py"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def measure(root: Path, cache: Path) -> dict[str, dict[str, Any]]:
    """Return medians of interleaved rounds, and their ratios to raw httpx, paired by round."""
    pythons = environments(root, cache)
    rounds: list[dict[str, dict[str, float]]] = []
    with server() as port:
        for _ in range(_ROUNDS):
            rounds.append({})
            for peer in PEERS:
                rounds[-1][peer] = {}
                for what in ("import", "first", "polls"):
                    command = [str(pythons[peer]), "-I", str(HERE / "client.py"), peer, what, port]
                    done = subprocess.run(command, capture_output=True, text=True, check=True)
                    rounds[-1][peer] |= {f"{what}_{key}": value for key, value in json.loads(done.stdout).items()}
    found: dict[str, dict[str, Any]] = {}
    for peer in PEERS:
        found[peer] = {key: median(one[peer][key] for one in rounds) for key in rounds[0][peer]}
        for key in ("first_first_ms", "first_rss_mb", "polls_cpu_us"):
            found[peer][f"{key} over httpx"] = median(one[peer][key] / one["httpx"][key] for one in rounds)
    return found
