"""Results that cannot be fetched at first, and files that are not there any more."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest

from mediarelay._core.response import ParsedResponse
from mediarelay.batch import Job, delivery, workflow
from mediarelay.batch.delivery import file_stem
from mediarelay.batch.outcome import JobState
from mediarelay.batch.storage import finished_file
from mediarelay.errors import RelayError, TaskFailed, UnexpectedResponse

from .batches import Fast, jobs


def full(*_: Any) -> NoReturn:
    """Fail as a full disk does."""
    raise OSError(errno.ENOSPC, "No space left on device")


class TestUndelivered:
    """What is paid for and made, but not here yet."""

    def test_a_full_disk_and_a_folder_in_the_way_lose_nothing(self, fast: Fast, tmp_path: Path) -> None:
        """What cannot be written is undelivered with handle and link, and the next run that can write it fetches it."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "fsync", full)
            (result,) = fast.run(jobs("a"), tmp_path)
        assert (result.state, bool(result.handle), len(result.urls)) == ("undelivered", True, 1)
        assert "No space left" in (result.message or "")
        assert not list((tmp_path / "out").iterdir())
        (tmp_path / "out" / f"{file_stem('j0', result.task_id or '')}.mp4").mkdir()
        (result,) = fast.run(jobs("a"), tmp_path)
        assert (result.state, bool(result.handle), len(result.urls)) == ("undelivered", True, 1)
        next((tmp_path / "out").iterdir()).rmdir()
        (result,) = fast.run(jobs("a"), tmp_path)
        assert (result.state, len(result.files), result.urls) == ("succeeded", 1, [])
        assert len(fast.gateway.store) == 1

    def test_a_folder_that_vanishes_is_made_again(self, fast: Fast, tmp_path: Path) -> None:
        """A folder that was removed while a file was made is a folder again, never a file of its name."""
        with pytest.MonkeyPatch.context() as patch:

            def remove(folder: Path, *rest: Any) -> Any:
                found = finished_file(folder, *rest)
                folder.rmdir()
                return found

            patch.setattr(delivery, "finished_file", remove)
            (result,) = fast.run(jobs("a"), tmp_path)
        assert (result.state, Path(result.files[0]["path"]).parent) == ("succeeded", tmp_path / "out")

    def test_a_result_given_at_once_is_fetched_by_its_link(self, fast: Fast, tmp_path: Path) -> None:
        """Where there is no task to query, the link that came with the submission is fetched by the next run."""
        fields = {"text": "a cat", "voice_id": "v", "voice_language": "en", "voice_speed": 1}
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "fsync", full)
            (result,) = fast.run([Job("once", "klingCreateTts", fields)], tmp_path)
        assert (result.state, result.handle, len(result.urls)) == ("undelivered", None, 1)
        posts = fast.posts
        (result,) = fast.run([Job("once", "klingCreateTts", fields)], tmp_path)
        assert (result.state, len(result.files)) == ("succeeded", 1)
        assert fast.posts == posts

    @pytest.mark.parametrize(
        ("error", "seen", "state", "later"),
        [
            (UnexpectedResponse("The gateway does not know the task. (HTTP 404)"), "running", "running", "succeeded"),
            (UnexpectedResponse("Success, but nothing that was made."), "succeeded", "undelivered", "succeeded"),
            (UnicodeEncodeError("utf-8", "\ud83d", 0, 1, "surrogates"), "running", "running", "succeeded"),
            (ValueError("Port out of range"), "running", "running", "succeeded"),
            (TaskFailed("The task failed."), "failed", "failed", "failed"),
        ],
    )
    def test_only_the_task_itself_can_end_a_job_for_good(
        self, fast: Fast, tmp_path: Path, error: Exception, seen: Any, state: JobState, later: JobState
    ) -> None:
        """Whatever else stands between a run and a task, the next run looks again; a failed task is left alone."""

        async def broken(*_: Any) -> workflow._Waited:
            if not isinstance(error, RelayError):
                raise error
            return workflow._Waited(ParsedResponse(state=seen), error, time.time())

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(workflow, "_poll", broken)
            (result,) = fast.run(jobs("a"), tmp_path)
        assert (result.state, bool(result.handle)) == (state, True)
        (result,) = fast.run(jobs("a"), tmp_path)
        assert result.state == later
        assert len(fast.gateway.store) == 1


class TestRemoved:
    """Finished files that somebody has removed or changed."""

    @pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"half")])
    def test_a_missing_file_is_noted_and_fetched_on_request(
        self, fast: Fast, tmp_path: Path, harm: Callable[[Path], object]
    ) -> None:
        """A run says that a finished file is gone or changed; with refetch it is there again, and nothing is paid."""
        (result,) = fast.run(jobs("a"), tmp_path)
        path = Path(result.files[0]["path"])
        harm(path)
        (noted,) = fast.run(jobs("a"), tmp_path)
        assert (noted.state, path.name in (noted.message or "")) == ("succeeded", True)
        (again,) = fast.run(jobs("a"), tmp_path, refetch=True)
        assert (again.files, again.message) == (result.files, None)
        assert path.stat().st_size == result.files[0]["size"]
        assert len(fast.gateway.store) == 1


class TestNames:
    """How files are named."""

    def test_ids_that_no_name_can_hold_are_told_apart(self) -> None:
        """Long ids that begin alike, and ids of signs that no file name takes, give different names of few bytes."""
        ids = ["x" * 300 + "1", "x" * 300 + "2", "任" * 200, "务" * 200, "a/b", "a_b", "\ud83d", ".."]
        names = [file_stem("j", one) for one in ids]
        assert len(set(names)) == len(ids)
        assert max(len(name.encode()) for name in names) < 80
        assert file_stem("j", "829685176001789457") == "j_829685176001789457"

    def test_a_file_of_another_size_than_known_is_not_finished(self, tmp_path: Path) -> None:
        """What was changed since it was fetched is not taken for the result."""
        path = tmp_path / "a_1.mp4"
        path.write_bytes(b"1234")
        assert finished_file(tmp_path, "a_1") == path
        assert finished_file(tmp_path, "a_1", [{"path": str(path), "size": 4}]) == path
        assert finished_file(tmp_path, "a_1", [{"path": str(path), "size": 5}]) is None
