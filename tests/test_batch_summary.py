"""The file that says what came of every job."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from mediarelay.batch import JobResult
from mediarelay.batch.summary import write_summary
from mediarelay.errors import InvalidInput


class TestSummary:
    """`summary.csv`."""

    @pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋"])
    def test_no_cell_begins_a_formula(self, tmp_path: Path, sign: str) -> None:
        """Whatever gateways and users choose, no spreadsheet takes a cell for a formula."""
        evil = f'{sign}HYPERLINK("http://evil")'
        result = JobResult("a", "op", "undelivered", (), 1.0, evil, evil, evil, evil, evil, (evil,))
        write_summary(tmp_path / "s.csv", [result])
        with (tmp_path / "s.csv").open(encoding="utf-8", newline="") as stream:
            (row,) = csv.DictReader(stream)
        assert sum(cell.endswith(evil) for cell in row.values()) == 6
        assert not [cell for cell in row.values() if cell.startswith(sign)]

    def test_half_a_character_and_links_are_written(self, tmp_path: Path) -> None:
        """What UTF-8 cannot hold is made visible; links stand where a file is missing, and files in Base64 are cut."""
        links = ("https://cdn.example/a.mp4?sig=1", "data:video/mp4;base64," + "A" * 5000)
        write_summary(
            tmp_path / "s.csv", [JobResult("a", "op", "undelivered", message="\ud83d", handle="{}", urls=links)]
        )
        with (tmp_path / "s.csv").open(encoding="utf-8", newline="") as stream:
            (row,) = csv.DictReader(stream)
        assert row["message"] == "\\ud83d"
        assert row["link"].startswith(links[0])
        assert len(row["link"]) < 200

    def test_what_cannot_be_written_is_our_error(self, tmp_path: Path) -> None:
        """A folder that is gone is reported in one line."""
        with pytest.raises(InvalidInput, match=r"s\.csv cannot be written"):
            write_summary(tmp_path / "gone" / "s.csv", [])
