"""`python -m mediarelay_mock docs FILE`: render the contract as one HTML file."""

from __future__ import annotations

import sys
from pathlib import Path

from mediarelay.contract import load_contract

from .pages import render_docs

if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] != "docs":
        sys.exit(__doc__)
    target = Path(sys.argv[2])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(render_docs(load_contract()), encoding="utf-8")
    print(target)
