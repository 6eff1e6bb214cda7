"""`make pictures`: the pictures of README.md, to be made again when what they show changes.

It needs Chromium for screenshots and `script` (util-linux) for the terminal.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from .pages import ROOT

_PICTURES = ROOT / "docs" / "pictures"
_COMMAND = str(Path(sys.executable).parent / "mediarelay")
_WIDTH, _LINES = 96, 8
_SHOWN = 12  # frames of the terminal; more make the file large and show no more
# Rich's own form loads its font from elsewhere; what reads the picture has a font.
_FORMAT = re.sub(r"@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL).replace(
    "Fira Code", "DejaVu Sans Mono"
)
_BACK = re.compile(r"\r?\n?\r?\x1b\[1A\x1b\[2K")
"""How a line that was drawn for a while is taken away again."""
_RECORD = re.compile(r"^O? ?([\d.]+) (\d+)$", re.MULTILINE)


def main() -> int:
    """Draw all pictures and return the exit code."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None or shutil.which("script") is None:
        print("Chromium and script (util-linux) are needed.", file=sys.stderr)
        return 2
    _PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, mock("new-api-d", "4") as address:
        scratch = Path(folder)
        line = f"{_COMMAND} kling text2video --model-name kling-v2-5-turbo --prompt 'A cat blinks' -o cat.mp4"
        frames = list(record(line, address, scratch))
        shown = line.replace(_COMMAND, "mediarelay").replace("'", '"')
        animate([f"\x1b[1;32m$\x1b[0m {shown}\r\n{frame}" for frame in frames], _PICTURES / "terminal.svg")
        check = [_COMMAND, "check", address, "--profile", "kling", "-k", "Text2Video or OmniVideo", "--report", folder]
        subprocess.run([*check, "--api-key", "sk-mock"], check=False, stdout=subprocess.DEVNULL)
        shoot(browser, (scratch / "report.html").as_uri(), "report.png", 760, scratch)
        shoot(browser, address, "mock.png", 700, scratch)
    for path in sorted(_PICTURES.iterdir()):
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1000:.0f} kB")
    return 0


@contextmanager
def mock(dialect: str, speed: str) -> Iterator[str]:
    """Serve a mock gateway and yield its address."""
    command = [_COMMAND, "mock", "--quiet", "--port", "0", "--dialect", dialect, "--speed", speed]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield next(word for word in process.stdout.readline().split() if word.startswith("http"))
        finally:
            process.terminate()


def record(line: str, address: str, folder: Path) -> Iterator[str]:
    """Run a command on a terminal and yield all that stood on it, whenever something was added."""
    environment = {
        **os.environ,
        "MEDIARELAY_BASE_URL": address,
        "MEDIARELAY_API_KEY": "sk-mock",
        "TERM": "xterm-256color",
    }
    environment |= {"MEDIARELAY_HISTORY": "", "MEDIARELAY_DURATIONS": "", "COLUMNS": str(_WIDTH)}
    log, timing = folder / "out", folder / "timing"
    options = ["--quiet", "--flush", "--log-out", str(log), "--log-timing", str(timing), "--command", line]
    subprocess.run(
        [shutil.which("script") or "script", *options],
        env=environment,
        cwd=folder,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    content = log.read_bytes().partition(b"\n")[2]  # the first line is that of script itself
    end = 0
    for _, size in _RECORD.findall(timing.read_text()):
        end += int(size)
        yield content[:end].decode("utf-8", "replace")


def draw(screen: str) -> str:
    """Return what stands on a terminal as a picture."""
    console = Console(record=True, width=_WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    lines = Text.from_ansi(_BACK.sub("\r", screen).replace("\r\n", "\n")).split(allow_blank=True)[:_LINES]
    for number in range(_LINES):
        console.print(lines[number] if number < len(lines) else "", no_wrap=True, overflow="crop", highlight=False)
    return console.export_svg(title="mediarelay", theme=MONOKAI, code_format=_FORMAT, unique_id="t")


def animate(screens: list[str], target: Path) -> None:
    """Write screens as one picture that moves; where nothing moves, the last one is seen."""
    step = max(1, len(screens) // _SHOWN)
    drawn = list(dict.fromkeys(draw(screen) for screen in [*screens[:-1:step], screens[-1]]))
    share = 100 / (len(drawn) + 3)  # the last one stays longer
    styles, parts = ["g.frame { opacity: 0 } g.frame:last-of-type { opacity: 1 }"], []
    for number, picture in enumerate(drawn):
        end = "" if number == len(drawn) - 1 else f"{share * (number + 1):.2f}% {{ opacity: 0 }}"
        shown = f"{share * number:.2f}% {{ opacity: 1 }} {end} 100% {{ opacity: {0 if end else 1} }}"
        styles.append(f"@keyframes f{number} {{ 0% {{ opacity: {int(number == 0)} }} {shown} }}")
        styles.append(f".f{number} {{ animation: f{number} 12s step-end infinite }}")
        inner = picture.replace('id="t-', f'id="t{number}-').replace("url(#t-", f"url(#t{number}-")
        parts.append(f'<g class="frame f{number}">{inner}</g>')
    size = re.search(r'viewBox="[^"]*"', drawn[0])
    assert size is not None
    style = f"<style>{' '.join(styles)}</style>"
    target.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {size[0]}>{style}{"".join(parts)}</svg>\n', "utf-8")


def shoot(browser: str, address: str, name: str, height: int, scratch: Path) -> None:
    """Take a picture of a page."""
    options = "--headless --no-sandbox --disable-gpu --no-first-run --hide-scrollbars --virtual-time-budget=4000"
    offline = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    place = [
        f"--user-data-dir={scratch / 'profile'}",
        f"--screenshot={_PICTURES / name}",
        f"--window-size=1100,{height}",
    ]
    subprocess.run([browser, *options.split(), offline, *place, address], check=True, capture_output=True, timeout=60)


if __name__ == "__main__":
    sys.exit(main())
