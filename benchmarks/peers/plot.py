"""Draw what was measured: `python plot.py RESULTS FOLDER`. Runs where matplotlib is."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import matplotlib as mpl

mpl.use("svg")
mpl.rcParams.update({"svg.hashsalt": "mediarelay", "svg.fonttype": "none", "font.family": "sans-serif"})
from matplotlib import pyplot as plt  # noqa: E402
from matplotlib.ticker import NullLocator  # noqa: E402

OURS, THEIRS = "#0b7a75", "#b0b7bf"


def polling(found: dict, path: Path) -> None:
    """Draw requests against lateness."""
    figure, axes = plt.subplots(figsize=(7, 4.2))
    late, requests = zip(*((cost[1], cost[0]) for cost in found["frontier"]), strict=True)
    axes.plot(late, requests, "o-", color=OURS, label="mediarelay", zorder=3)
    others = dict(found["others"]) | {name: one["theirs"] for name, one in found["peers"].items()}
    others.pop("fixed 1 s", None)  # where openai stands
    for name, (requests, lateness) in others.items():
        axes.plot(lateness, requests, "s", color=THEIRS if "fixed" in name else "#c8553d")
        axes.annotate(name, (lateness, requests), xytext=(6, 3), textcoords="offset points", fontsize=8)
    axes.set(xscale="log", yscale="log", xlabel="mean seconds late", ylabel="mean requests a task", xlim=(0.35, 90))
    axes.set_title("Fewer requests for the same lateness (videos of about 90 s)", fontsize=11)
    axes.set_xticks([0.5, 1, 2, 5, 10, 20, 50])
    axes.set_yticks([5, 10, 20, 50, 100])
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter("{x:g}")
        axis.set_minor_locator(NullLocator())
    axes.legend(frameon=False)
    _finish(figure, axes, path)


def weights(found: dict, path: Path) -> None:
    """Draw the time to the first poll and the CPU of a poll, side by side."""
    figure, both = plt.subplots(1, 2, figsize=(8.5, 3.4))
    for axes, key, title in (
        (both[0], "first_first_ms", "import, client and first poll, ms"),
        (both[1], "polls_cpu_us", "CPU of a poll, µs"),
    ):
        skipped = ("interpreter", "fal_client")
        rows = sorted(((one[key], name) for name, one in found.items() if name not in skipped), reverse=True)
        axes.barh([name for _, name in rows], [value for value, _ in rows],
                  color=[OURS if name == "mediarelay" else THEIRS for _, name in rows])  # fmt: skip
        for index, (value, _) in enumerate(rows):
            axes.annotate(f"{value:.0f}", (value, index), xytext=(3, -3), textcoords="offset points", fontsize=8)
        axes.set_title(title, fontsize=10)
        axes.margins(x=0.15)
        _finish(figure, axes, path)


def _finish(figure: plt.Figure, axes: plt.Axes, path: Path) -> None:
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


if __name__ == "__main__":
    measured, folder = json.loads(Path(sys.argv[1]).read_text("utf-8")), Path(sys.argv[2])
    polling(measured["polling"], folder / "polling.svg")
    weights(measured["weight"], folder / "weight.svg")
