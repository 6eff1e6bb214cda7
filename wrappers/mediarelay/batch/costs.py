"""What a batch costs: the ledger that keeps a limit of cost over its runs."""

from __future__ import annotations

import os
from pathlib import Path

from mediarelay_contract.language import tr

from .._io.guard import LEDGER_VARIABLE, MAX_PAID_VARIABLE
from ..errors import InvalidInput
from .state import state_file


def find_ledger(state: str, ledger: str | Path | None) -> str | Path | None:
    """Return the ledger of a batch whose cost is limited: one beside its state, where no other is named.

    Raises:
        InvalidInput: The state is no file that another one could lie beside.
    """
    if ledger is not None or any(os.environ.get(name, "").strip() for name in (LEDGER_VARIABLE, MAX_PAID_VARIABLE)):
        return ledger
    file = state_file(state)
    if file is None:
        raise InvalidInput(
            tr("on a state that is no file, a limit of cost needs a ledger that all workers share; name one")
        )
    return file.with_name(f"{file.name}.ledger.jsonl")
