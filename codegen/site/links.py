"""The check of a built site: that every link of it leads somewhere, and that nothing is loaded from elsewhere."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LOADS = {"script": "src", "img": "src", "iframe": "src", "link": "href", "source": "src", "object": "data"}
_OWN_SCRIPT = "contract.html"
"""The page whose anchors its script makes."""


class _Page(HTMLParser):
    """What a page links to, what it loads, and which places of it have a name."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of one element."""
        found = dict(attrs)
        self.ids |= {name for key in ("id", "name") if (name := found.get(key))}
        target = found.get(_LOADS.get(tag, "href" if tag == "a" else ""))
        if target:
            (self.links if tag == "a" else self.loads).append(target)


def find_faults(site: Path) -> list[str]:
    """List what is wrong with the links of a site, one line each."""
    site = site.resolve()
    pages = {path: _read(path) for path in site.rglob("*.html")}
    faults = []
    for path, page in pages.items():
        where = path.relative_to(site)
        faults += [f"{where} loads {one}" for one in page.loads if urlsplit(one).scheme not in ("", "data")]
        for link in [*page.links, *page.loads]:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            anchored = pages.get(target)
            is_named = not parts.fragment or target.name == _OWN_SCRIPT or (anchored and parts.fragment in anchored.ids)
            if not target.is_relative_to(site) or not target.is_file():
                faults.append(f"{where} links to {link}, which is not there")
            elif not is_named:
                faults.append(f"{where} links to {link}, which has no such place")
    return sorted(set(faults))


def _read(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text("utf-8"))
    return page
