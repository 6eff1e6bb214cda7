"""The user's language: nothing lacks a translation, translations say the same, machines are given English."""

from __future__ import annotations

import ast
import io
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console

from codegen import catalogues
from mediarelay.cli.app import main, make_app
from mediarelay.cli.help import wrap
from mediarelay_contract import language
from mediarelay_contract.language import (
    CONTRACT,
    MESSAGES,
    counted,
    is_chinese,
    kept_in_english,
    localised,
    message,
    tr,
)
from mediarelay_contract.states import STATES, state_word

ROOT = Path(__file__).resolve().parent.parent
HOW = (
    "Run `.venv/bin/python -m codegen messages`, write the Chinese into each empty msgstr of locale/zh/*.po, "
    "then `make generate`."
)
CODE = ("contract/mediarelay_contract", "wrappers/mediarelay")
# What developers alone see: of the contract's files, of a wrong import, of a misuse of the library's own rooms.
NOT_FOR_USERS = ("ContractError", "AttributeError", "AssertionError", "NotImplementedError", "KeyError", "RuntimeError")


@pytest.fixture(scope="module")
def wanted(document: dict[str, Any]) -> dict[str, list[catalogues.Text]]:
    """What has to be translated, by domain."""
    return catalogues.wanted(document)


@pytest.fixture
def in_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    """A locale that asks for Chinese."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")


@pytest.mark.parametrize("domain", [MESSAGES, CONTRACT])
def test_no_text_lacks_a_translation(domain: str, wanted: dict[str, list[catalogues.Text]]) -> None:
    """Every message of the code, and all that the contract says to users, down to a single field, has a translation."""
    texts = {text if isinstance(text, str) else text[0] for text in wanted[domain]}
    assert sorted(texts - {one[0] for one, _ in _entries(domain)}) == [], HOW


@pytest.mark.parametrize("domain", [MESSAGES, CONTRACT])
def test_translations_hold_the_same_values(domain: str) -> None:
    """A translation has the placeholders of its text, and what stands in it as code, and no others."""
    for texts, translated in _entries(domain):
        text = texts[-1]
        if domain == MESSAGES:
            assert _fields(translated) == _fields(text), text
        assert _code(translated) == _code(text), text


def test_a_translation_is_chinese() -> None:
    """A translation holds Chinese signs, unless its text has no words of its own."""
    for domain in (MESSAGES, CONTRACT):
        for (text, *_), translated in _entries(domain):
            assert re.search("[\u3001-\u9fff\uff01-\uff5e]", translated) or not _words(text), text


def test_no_text_for_users_stands_bare() -> None:
    """What is raised or printed for users is made by `tr` or `message`, what options say of themselves by `mark`."""
    bare = [f"{path.relative_to(ROOT)}:{line}" for path in _sources() for line in _bare(ast.parse(path.read_text()))]
    assert bare == [], "Write tr('… {name}', name=name) (mark('…') for help=); see mediarelay_contract/language.py."


@pytest.mark.parametrize(
    ("variables", "chinese"),
    [
        ({"LANG": "zh_CN.UTF-8"}, True),
        ({"LANG": "zh_TW.UTF-8"}, True),
        ({"LANG": "en_US.UTF-8"}, False),
        ({"LANG": "de_DE.UTF-8"}, False),
        ({"LANG": "C.UTF-8"}, False),
        ({}, False),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"}, False),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, True),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": ""}, True),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "zh_CN:en"}, True),
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": "en:zh"}, False),
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": "fr:de"}, True),
        ({"LANG": "C", "LANGUAGE": "zh_CN"}, False),
        ({"LANG": "POSIX", "LANGUAGE": "zh_CN"}, False),
    ],
)
def test_the_locale_decides(variables: dict[str, str], chinese: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The variables of the locale are read as gettext reads them."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert is_chinese() is chinese


def test_english_loads_no_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    """In English no catalogue is opened, so that it starts as fast as before."""
    monkeypatch.setattr(language, "_catalogue", lambda domain: pytest.fail(f"{domain} was loaded"))
    assert tr("no file {path}", path="a.png") == "no file a.png"
    assert counted("{n} unit", "{n} units", 2.5) == "2.5 units"
    assert counted("{n} unit", "{n} units", 1.0) == "1 unit"
    assert localised("The key was refused.") == "The key was refused."


@pytest.mark.usefixtures("in_chinese")
def test_a_text_is_found_again() -> None:
    """A text that was made in English is translated afterwards, with the texts within it, and by others' words."""
    inner = message("{count} bytes are too many", count=5)
    outer = message("{what}; no more than {limit} are taken", what=inner, limit=4)
    assert outer == "5 bytes are too many; no more than 4 are taken"
    assert localised(str(outer)) == "5 字节，太大了；最多接受 4 字节"
    assert localised('"ultra" is not one of "std" or "pro"') == '"ultra" 不在可选值 "std" or "pro" 之中'
    assert localised("The gateway refused the key.") == "网关拒绝了密钥。"
    assert localised("never said before") == "never said before"


@pytest.mark.usefixtures("in_chinese")
def test_values_are_no_templates() -> None:
    """What a gateway or a user wrote is shown as it is, whatever braces it has."""
    assert "{0.__class__} {path}" in localised(message("no reason: {said}", said="{0.__class__} {path}"))


@pytest.mark.usefixtures("in_chinese")
def test_states_are_words() -> None:
    """Every state has a word, and what only looks like one keeps its own."""
    assert [state for state in STATES if state_word(state) == state] == []
    assert state_word("queued up") == "queued up"


@pytest.mark.usefixtures("in_chinese")
def test_help_is_chinese() -> None:
    """The help of the program and of its own commands is in Chinese, options and choices as they are typed."""
    for words in ([], ["check"], ["batch"]):
        written = io.StringIO()
        make_app(words).help_print(words, console=Console(file=written, width=100))
        lines = [line for line in written.getvalue().splitlines() if re.search("[a-z]{2,} [a-z]{2,} [a-z]{2,}", line)]
        assert lines == []
        assert all(cell_len(line) <= 100 for line in written.getvalue().splitlines())


@pytest.mark.usefixtures("in_chinese")
def test_machines_are_given_english(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON is the same in every language; people read theirs."""
    monkeypatch.setattr("sys.argv", ["mediarelay", "wait", "1", "--base-url", "ftp://x", "--api-key", "k", "--json"])
    with pytest.raises(SystemExit):
        main()
    as_json = capsys.readouterr().out
    monkeypatch.setattr("sys.argv", ["mediarelay", "wait", "1", "--base-url", "ftp://x", "--api-key", "k"])
    with pytest.raises(SystemExit):
        main()
    assert as_json.isascii()
    assert re.search("[\u4e00-\u9fff]", capsys.readouterr().err)


@pytest.mark.usefixtures("in_chinese")
def test_english_may_be_kept() -> None:
    """Within `kept_in_english` a text stays English, and can be translated afterwards."""
    with kept_in_english():
        said = tr("Interrupted.")
    assert said == "Interrupted."
    assert localised(said) == "已中断。"


@pytest.mark.parametrize("width", [20, 40, 79])
def test_lines_end_as_in_print(width: int) -> None:
    """Chinese lines are no wider than there is room, and none begins with a comma or ends with an opening bracket."""
    text = "只提交一次，耐心等待（默认最长的耗时），完整下载。" * 5
    lines = wrap(text, width)
    assert "".join(lines) == text
    assert all(cell_len(line) <= width for line in lines)
    assert not any(line[0] in "，。（）"[:2] + "）" or line[-1] == "（" for line in lines)


def _entries(domain: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for entry in catalogues.read(domain):
        texts = (entry.id,) if isinstance(entry.id, str) else tuple(entry.id)
        said = entry.string if isinstance(entry.string, str) else "".join(entry.string or ())
        if entry.id and said:
            yield texts, said


def _words(text: str) -> list[str]:
    """Return a text's own words: neither its values nor names of formats, systems and products."""
    return re.findall(r"\b[a-z]{2,}\b", re.sub(r"\{[^}]*\}|`[^`]*`|fps", "", text))


def _fields(text: str) -> list[tuple[str, str | None, str | None]]:
    parsed = string.Formatter().parse(text)
    return sorted((name, convert or "", spec or "") for _, name, spec, convert in parsed if name is not None)


def _code(text: str) -> list[str]:
    return sorted(re.findall(r"`[^`]+`|--[a-z][\w-]+|https?://[\w.:/-]*\w|MEDIARELAY_\w+", text))


def _sources() -> Iterator[Path]:
    for folder in CODE:
        yield from sorted((ROOT / folder).rglob("*.py"))


def _bare(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            name = ast.unparse(node.exc.func).rpartition(".")[2]
            if name not in NOT_FOR_USERS and not name.startswith("_"):
                yield from (node.lineno for one in node.exc.args if _is_text(one))
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("ERR.print", "OUT.print", "print"):
            yield from (node.lineno for one in node.args if _is_text(one))
        elif isinstance(node, ast.keyword) and node.arg == "help" and _is_text(node.value):
            yield node.value.lineno


def _is_text(node: ast.expr) -> bool:
    """Whether an expression is a text with words of its own."""
    if isinstance(node, ast.IfExp):
        return _is_text(node.body) or _is_text(node.orelse)
    if isinstance(node, ast.BinOp):
        return _is_text(node.left) or _is_text(node.right)
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    plain = " ".join(part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))
    plain = re.sub(r"\[[^]]*\]", "", plain)  # how the console shows it
    return bool(re.search(r"[A-Za-z]{2,} [a-z]{2,}|[a-z]{2,} [A-Za-z]{2,}", plain))
