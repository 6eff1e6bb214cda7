"""`python -m codegen generate | check | messages | breaking [BASE]`."""

from __future__ import annotations

import sys

from mediarelay_contract.bundle import ContractError

from .breaking import check_breaking
from .catalogues import update
from .generate import check, generate


def main(arguments: list[str]) -> int:
    """Run one command and return the exit code."""
    match arguments:
        case ["generate"]:
            generate()
        case ["check"]:
            if different := check():
                print("These files are not what the contract gives; run `make generate`:", *different, sep="\n  ")
                return 1
        case ["messages"]:
            update()
        case ["breaking", *base] if len(base) < 2:
            return check_breaking(*base)
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except ContractError as error:
        sys.exit(f"The contract is not well: {error}")
