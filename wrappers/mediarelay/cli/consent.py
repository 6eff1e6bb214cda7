"""Ask before paying, where that was wanted."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Annotated

from cyclopts import Parameter, validators

from mediarelay_contract.language import mark, tr

from .._core.money import show
from ..errors import InvalidInput, SubmitRejected
from .console import ERR
from .options import LIMITS

_YES = ("y", "yes", "是")


@Parameter(name="*")
@dataclass(frozen=True)
class ConsentOptions:
    """Above which price to be asked."""

    confirm_above: Annotated[
        float | None,
        Parameter(
            group=LIMITS,
            env_var="MEDIARELAY_CONFIRM_ABOVE",
            validator=validators.Number(gte=0),
            help=mark(
                "Ask before paying more than this, in the gateway's currency, and before paying what has no known "
                "price; by default never."
            ),
        ),
    ] = None
    yes: Annotated[bool, Parameter(group=LIMITS, negative=(), help=mark("Pay without being asked."))] = False

    @property
    def is_wanted(self) -> bool:
        """Whether a price could be too high to be paid without a word."""
        return self.confirm_above is not None and not self.yes


def obtain(consent: ConsentOptions, amount: float | None, words: str = "") -> None:
    """See that a price may be paid.

    Args:
        consent: Above which price to ask.
        amount: The price, in units of the gateway's currency; None where it is not known as a whole.
        words: What it is made of.

    Raises:
        InvalidInput: It is too high to be paid without a word, and there is no terminal to ask at.
        SubmitRejected: Somebody was asked, and said no.
    """
    limit = consent.confirm_above
    if not consent.is_wanted or limit is None or (amount is not None and amount <= limit):
        return
    if words:
        ERR.print(words, markup=False)
    if not is_terminal():
        if amount is None:
            raise InvalidInput(
                tr(
                    "The price is not known, more than {limit} is to be asked about (MEDIARELAY_CONFIRM_ABOVE), and "
                    "here is no terminal to ask at; --yes pays it all the same. Nothing was sent.",
                    limit=show(limit),
                )
            )
        raise InvalidInput(
            tr(
                "The price is {amount}, more than {limit} is to be asked about (MEDIARELAY_CONFIRM_ABOVE), and here is "
                "no terminal to ask at; --yes pays it. Nothing was sent.",
                amount=show(amount),
                limit=show(limit),
            )
        )
    ERR.print(tr("Pay for it? [y/N]"), end=" ", markup=False)
    if sys.stdin.readline().strip().lower() not in _YES:
        raise SubmitRejected(tr("It was not agreed to. Nothing was sent."))


def is_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stderr.isatty()
