"""`python -m codegen.site [FOLDER]`: build the site, and fail where a link of it leads nowhere."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

from mediarelay.cli.samples import samples
from mediarelay_contract.contract import Contract, load_contract
from mediarelay_contract.render import render_docs

from .links import find_faults
from .operations import operation_pages
from .pages import ROOT, copy_pages
from .reference import reference_pages

_STAGED = ROOT / ".cache" / "site"


def main(target: Path) -> int:
    """Build the site and return the exit code."""
    contract = Contract(load_contract())
    shutil.rmtree(_STAGED, ignore_errors=True)
    copy_pages(_STAGED)
    for name, text in {**reference_pages(), **operation_pages(contract)}.items():
        (_STAGED / name).parent.mkdir(exist_ok=True)
        (_STAGED / name).write_text(text, encoding="utf-8")
    shutil.rmtree(target, ignore_errors=True)
    options = ["--quiet", "--fail-on-warning", "--keep-going", "--fresh-env", "--conf-dir", str(Path(__file__).parent)]
    options += ["--doctree-dir", str(_STAGED.with_name("doctrees"))]
    done = subprocess.run([sys.executable, "-m", "sphinx", *options, str(_STAGED), str(target)], check=False)
    if done.returncode:
        return done.returncode
    page = render_docs(contract.document, samples=partial(samples, contract))
    (target / "contract.html").write_text(page, encoding="utf-8")
    faults = find_faults(target)
    print(*faults, sep="\n", file=sys.stderr)
    print(f"{target / 'index.html'}: {len(list(target.rglob('*.html')))} pages")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "site"))
