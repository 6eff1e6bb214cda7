"""What the shell completes."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from cyclopts.completion.bash import generate_completion_script

from mediarelay._io.history import History
from mediarelay.cli.app import make_app
from mediarelay.cli.families import __getattr__ as command_of

from .commands import run


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The completion of one command alone, as a file: that of all takes seconds to write."""
    command = command_of("klingCreateImage2Video")
    path = tmp_path_factory.mktemp("completion") / "bash"
    path.write_text(generate_completion_script(command, "image2video"), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["--image", "ca"], {"cat.jpg"}),
        (["-o", "ca"], {"cat.jpg"}),
        (["--model-name", "kling-v2-5"], {"kling-v2-5-turbo"}),
        (["--mode", ""], {"std", "pro", "4k"}),
        (["--aspect-ratio", "16"], {"16:9"}),
        (["--prompt", "ca"], set()),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, list) else "",
)
def test_files_and_known_values_need_no_start_of_python(
    script: Path, tmp_path: Path, typed: list[str], offered: set[str]
) -> None:
    """The shell's own script completes files where they are taken, and models and other values that are known."""
    (tmp_path / "cat.jpg").touch()
    words = " ".join(f"'{word}'" for word in ["image2video", *typed])
    given = f"COMP_WORDS=({words}); COMP_CWORD={len(typed)}"
    line = f"source {script}; {given}; _image2video; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    done = subprocess.run(["bash", "-c", line], cwd=tmp_path, capture_output=True, text=True, check=True)  # noqa: S607
    assert "__complete" not in script.read_text("utf-8")
    assert set(done.stdout.split()) == offered


def test_tasks_are_completed_by_what_was_submitted(tmp_path: Path) -> None:
    """`wait` and `cancel` complete the ids of tasks from here, and --operation what can be submitted."""
    history = tmp_path / "history"
    History(history).add('{"v":1,"op":"klingCreateText2Video","id":"81"}', "81", "https://g.example")
    environment = {"MEDIARELAY_HISTORY": str(history)}
    for command in ("wait", "cancel"):
        offered = run(environment, "__complete", command, "8").stdout.splitlines()
        assert [line.partition(",")[0] for line in offered if line[:1] == "8"] == ["81\tkling text2video"]
    offered = run(environment, "__complete", "wait", "81", "--operation", "kling.").stdout.splitlines()
    assert "kling.text2video" in {line.partition("\t")[0] for line in offered}


def test_completion_is_offered_where_it_can_be_installed() -> None:
    """The command line installs its completion by an option of its own."""
    assert "--install-completion" in make_app()
