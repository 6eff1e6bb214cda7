"""What the functions of this package raise besides httpx's own errors."""


class UnexpectedStatus(Exception):
    """The contract does not list this status, and raise_on_unexpected_status is set."""

    def __init__(self, status_code: int, content: bytes) -> None:
        super().__init__(f"HTTP status {status_code} is not in the contract")
        self.status_code = status_code
        self.content = content


__all__ = ["UnexpectedStatus"]
