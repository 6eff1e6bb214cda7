"""How Sphinx builds the site; read by Sphinx alone."""

from __future__ import annotations

import gc
from typing import Any

gc.disable()  # a build makes trees that stay: to look through them for garbage took a fifth of it

project = "mediarelay"
html_title = "mediarelay"
html_theme = "furo"
html_show_copyright = False
html_show_sourcelink = False
html_copy_source = False
html_use_index = False  # the search finds more, and it took a tenth of the build
smartquotes = False
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_inline_tabs"]
myst_heading_anchors = 4
exclude_patterns = ["skills"]  # files for agents, which pages link to: downloads, no pages
default_role = "py:obj"  # docstrings have names in single backticks; those that are documented become links
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_class_signature = "separated"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
toc_object_entries = False
add_module_names = False
pygments_style = "friendly"
pygments_dark_style = "monokai"
suppress_warnings = ["misc.highlighting_failure"]  # JSON with an ellipsis, CSV, session transcripts
autodoc_mock_imports = ["dbos", "filelock", "psycopg", "sqlalchemy"]  # of batches, whose reference needs none of them


def setup(app: Any) -> None:
    """Let generated methods say what they return to a user of `Relay`, and leave out what no user writes."""
    app.connect("autodoc-process-signature", _shorten)


def _shorten(_app: Any, _kind: str, _name: str, _thing: Any, _options: Any, given: Any, returned: Any) -> Any:
    if given is None:
        return None
    for generic, own in (("TaskT", "Task"), ("ResultT", "Result"), ("StreamT", "Stream")):
        returned = own if returned == generic else returned
    for hidden, shown in ((" | Unset", ""), (" = UNSET", " = ..."), ("_models.", "")):
        given = given.replace(hidden, shown)
    return given, returned
