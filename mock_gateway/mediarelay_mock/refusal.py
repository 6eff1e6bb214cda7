"""What the mock refuses."""

from __future__ import annotations


class Refusal(Exception):
    """An error response, in the vendor's codes.

    Args:
        status: The HTTP status, as far as the profile has no other for this code.
        code: The vendor's code.
        message: What is wrong, for people.
    """

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
