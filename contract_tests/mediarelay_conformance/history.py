"""What was seen of one task, from its submission to two polls beyond its end."""

from __future__ import annotations

from typing import NamedTuple

from mediarelay._core.response import FINAL, ParsedResponse

from .exchange import Exchange


class TaskHistory(NamedTuple):
    """The history of one task, as far as it was watched.

    Attributes:
        operation_id: What submitted it.
        submission: The submission.
        polls: All queries with the key that submitted it.
        unauthorised: Queries by others: without a key, with a wrong one, with another account's.
        keeps_external_id: Whether the gateway finds the task by the caller's own id; None where that was not seen.
        is_cut: Whether it was watched for less time than a task of its kind may take.
        is_submitted: Whether its submission was seen; else `submission` only holds its id.
    """

    operation_id: str
    submission: Exchange
    polls: list[Exchange]
    unauthorised: dict[str, Exchange]
    keeps_external_id: bool | None = None
    is_cut: bool = False
    is_submitted: bool = True

    @property
    def watched_seconds(self) -> float:
        """Seconds from the submission to the last poll."""
        return self.polls[-1].at - self.submission.at if self.polls else 0.0

    @property
    def reports(self) -> list[Exchange]:
        """The polls that reported on the task."""
        return [poll for poll in self.polls if poll.reading.dialect and poll.reading.error_kind is None]

    @property
    def end(self) -> Exchange | None:
        """The first poll that reported the end."""
        return next((poll for poll in self.reports if poll.reading.state in FINAL), None)

    @property
    def last(self) -> ParsedResponse:
        """The last response that reported on the task."""
        return [self.submission, *self.reports][-1].reading
