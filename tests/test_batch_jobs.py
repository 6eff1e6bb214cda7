"""The file of jobs."""

from __future__ import annotations

from pathlib import Path

import pytest

from mediarelay.batch import read_jobs
from mediarelay.errors import InvalidInput

from .conftest import ROOT


class TestJobs:
    """The file of jobs."""

    def test_a_bad_line_is_told_with_its_number_and_stops_nothing_else(self, tmp_path: Path) -> None:
        """Lines that are no job are listed by number and reason; the rest are jobs."""
        path = tmp_path / "jobs.jsonl"
        lines = [
            '{"operation": "kling.text2video", "prompt": "a cat"}',
            "nonsense",
            "",
            "[1]",
            '{"operation": "kling.nothing"}',
            '{"prompt": "no operation"}',
            '{"operation": "kling.text2video", "promt": "a typing error"}',
            '{"operation": "kling.image2video", "image": "missing.jpg"}',
            '{"operation": "kling.text2video", "prompt": "a", "cfg_scale": 5}',
            '{"operation": "kling.text2video", "prompt": "a", "job": "../up"}',
            '{"operation": "kling.text2video", "prompt": "last"}',
        ]
        path.write_text("\n".join(lines), encoding="utf-8")
        found, bad = read_jobs(path)
        assert [job.arguments["prompt"] for job in found] == ["a cat", "last"]
        assert [line.line for line in bad] == [2, 4, 5, 6, 7, 8, 9, 10]
        assert "promt" in bad[4].reason
        assert "missing.jpg" in bad[5].reason

    def test_a_job_whose_result_would_not_be_kept_is_refused(self, tmp_path: Path) -> None:
        """A call that answers with text or the file itself is no job: a batch would pay and keep nothing."""
        path = tmp_path / "jobs.jsonl"
        path.write_text('{"operation": "openai.images", "model": "gpt-image-1", "prompt": "a cat"}\n', encoding="utf-8")
        found, bad = read_jobs(path)
        assert (found, len(bad)) == ([], 1)
        assert "answers at once" in bad[0].reason

    def test_names_follow_the_content_so_that_lines_may_move(self, tmp_path: Path) -> None:
        """A job without a name has the same one wherever it stands; the same line twice is two jobs."""
        one, two = '{"prompt": "one"}', '{"prompt": "two"}'
        (tmp_path / "a").write_text(f"{one}\n{two}\n{two}\n", encoding="utf-8")
        (tmp_path / "b").write_text(f"{two}\n{two}\n{one}\n", encoding="utf-8")
        first, _ = read_jobs(tmp_path / "a", "kling.text2video")
        second, _ = read_jobs(tmp_path / "b", "kling.text2video")
        assert {job.name for job in first} == {job.name for job in second}
        assert len({job.name for job in first}) == 3

    def test_csv_gives_the_types_and_files_of_the_contract(self, tmp_path: Path) -> None:
        """Cells become numbers and lists where the contract says so; empty ones are not given; files are found."""
        (tmp_path / "cat.jpg").write_bytes((ROOT / "examples" / "cat.jpg").read_bytes())
        path = tmp_path / "jobs.csv"
        path.write_text(
            "job,operation,image,prompt,cfg_scale,voice_list\n"
            "a,kling.image2video,cat.jpg,-,0.5,\n"
            'b,kling.image2video,cat.jpg,x,,"[{""voice_id"": ""v""}]"\n'
            "c,kling.image2video,cat.jpg,x,,,too many\n",
            encoding="utf-8",
        )
        found, bad = read_jobs(path, check=False)
        assert found[0].arguments == {"image": str(tmp_path / "cat.jpg"), "prompt": "-", "cfg_scale": 0.5}
        assert found[1].arguments["voice_list"] == [{"voice_id": "v"}]
        assert [line.line for line in bad] == [4]

    @pytest.mark.parametrize(
        ("written", "given"),
        [("utf-16", None), ("utf-8-sig", None), ("utf-8", None), ("gb18030", "gb18030"), ("cp1252", "cp1252")],
    )
    @pytest.mark.parametrize("sign", [",", ";", "\t"])
    def test_csv_of_spreadsheets_is_read(self, tmp_path: Path, written: str, given: str | None, sign: str) -> None:
        """What spreadsheets write is read: UTF-16 by its first bytes, others by name, with any sign between cells."""
        prompt = "café" if written == "cp1252" else "一只猫"
        path = tmp_path / "jobs.csv"
        path.write_bytes(f"operation{sign}prompt\r\nkling.text2video{sign}{prompt}\r\n".encode(written))
        found, bad = read_jobs(path, encoding=given)
        assert not bad
        assert found[0].arguments["prompt"] == prompt

    @pytest.mark.parametrize("written", ["gbk", "cp1252"])
    @pytest.mark.parametrize("name", ["jobs.csv", "jobs.jsonl"])
    def test_an_encoding_that_nobody_can_be_sure_of_is_refused_with_advice(
        self, tmp_path: Path, written: str, name: str
    ) -> None:
        """What is not UTF-8 and does not say what it is, is not guessed at, since a wrong guess would be paid for."""
        path = tmp_path / name
        path.write_bytes("operation,prompt\nkling.text2video,café\n".encode(written))
        with pytest.raises(InvalidInput, match="encoding"):
            read_jobs(path)

    def test_an_unknown_encoding_and_half_a_character_are_refused(self, tmp_path: Path) -> None:
        """A name that is no encoding is said so; a line that holds half a character is no job."""
        path = tmp_path / "jobs.jsonl"
        path.write_text('{"operation": "kling.text2video", "prompt": "\\ud83d"}\n', encoding="utf-8")
        with pytest.raises(InvalidInput, match="klingon"):
            read_jobs(path, encoding="klingon")
        found, bad = read_jobs(path, check=False)
        assert not found
        assert "half a character" in bad[0].reason
