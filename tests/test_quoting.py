"""What others wrote is shown without acting on a terminal, without the key, and cut."""

from __future__ import annotations

import base64
import html
import json
import time
from urllib.parse import quote as percent_encode

import pytest

from mediarelay._core.quoting import HIDDEN, printable, quote, quote_response, redact, title_of

KEY = "sk-Ab9/+xyzSECRETsecret1234"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("\x1b[31mred\x07", "\\u001b[31mred\\u0007"),
        ("cut \ud83d off", "cut \\ud83d off"),
        ("a\r\nb\tc", "a\\r\\nb\\tc"),
        ("\x9b31m\x7f", "\\u009b31m\\u007f"),
        ("right\u202eleft\u2028", "right\\u202eleft\\u2028"),
        ("tag\U000e0041", "tag\\udb40\\udc41"),
        ("余额不足，请充值 😀 👨\u200d👩 a\u3000b", "余额不足，请充值 😀 👨\u200d👩 a\u3000b"),
    ],
)
def test_what_acts_or_cannot_be_written_is_made_visible(text: str, shown: str) -> None:
    """Control characters, directions and lone surrogates are shown as JSON escapes, letters and emoji as they are."""
    assert printable(text) == shown
    printable(text).encode()


def test_json_stays_the_same_json() -> None:
    """A printable JSON text is read back as the value that it was."""
    value = {"id": "a\x1b\ud83d\u202e", "名": "\x85"}
    assert json.loads(printable(json.dumps(value, ensure_ascii=False))) == value


@pytest.mark.parametrize(
    "written",
    [
        KEY,
        f"Incorrect API key provided: Bearer {KEY}.",
        KEY.removeprefix("sk-"),
        percent_encode(KEY, safe=""),
        percent_encode(KEY, safe="").replace("%2F", "%2f").replace("%2B", "%2b"),
        percent_encode(KEY),
        "".join(f"%{byte:02x}" for byte in KEY.encode()),
        KEY.replace("/", "\\/"),
        *(base64.b64encode(before + KEY.encode() + b"tail").decode() for before in (b"", b"B", b"Be", b"Bearer ")),
        base64.urlsafe_b64encode(KEY.encode()).decode(),
        base64.b64encode(f"user:{KEY}".encode()).decode().rstrip("="),
        base64.b64encode(base64.b64encode(b"Be" + KEY.encode())).decode(),
        base64.b64encode(base64.urlsafe_b64encode(b"Bearer " + KEY.encode()) + b"x").decode(),
        percent_encode(base64.b64encode(KEY.encode()).decode(), safe=""),
        base64.encodebytes(b"x" * 40 + KEY.encode()).decode().strip(),
        json.dumps(base64.encodebytes(b"x" * 40 + KEY.encode()).decode().strip())[1:-1],
        KEY.encode().hex(),
        KEY.encode().hex().upper(),
        KEY.encode().hex(":"),
        "".join(f"\\x{byte:02x}" for byte in KEY.encode()),
        ", ".join(f"{byte:#04x}" for byte in KEY.encode()),
        str(list(KEY.encode())),
        " ".join(map(str, KEY.encode())),
        "".join(f"&#{byte};" for byte in KEY.encode()),
        "".join(f"&#x{byte:04X};" for byte in KEY.encode()),
        html.escape("".join(f"&#x{byte:x};" for byte in KEY.encode())),
        KEY.replace("/", "&sol;").replace("+", "&plus;"),
        "".join(f"%25{byte:02X}" for byte in KEY.encode()),
        json.dumps("".join(f"\\u{byte:04x}" for byte in KEY.encode()))[1:-1],
        KEY[:9] + "\n" + KEY[9:],
    ],
)
def test_the_key_is_removed_in_every_spelling(written: str) -> None:
    """The key, encoded and escaped in any way and twice, leaves no piece of itself, in texts and in bytes."""
    shown = redact(f"<{written}>", [KEY])
    assert HIDDEN in shown
    assert shown.startswith("<")
    assert shown.endswith(">")
    assert len(shown) < len(f"<{written}>") + len(HIDDEN)
    for piece in (KEY[3:], KEY[5:-4], base64.b64encode(KEY.encode()).decode()[4:-4]):
        assert piece not in shown
    assert redact(f"<{written}>".encode(), [KEY]) == shown.encode()
    before, after = '{"a": "\\"\\n", "b": 1} %20&amp;  ', " &lt;%zz\\"
    shown = redact(f"{before}<{written}>{after}", [KEY])
    assert (shown.startswith(f"{before}<"), shown.endswith(f">{after}"), HIDDEN in shown) == (True, True, True)


@pytest.mark.parametrize("run", [b"\\", b"%25", b"&amp;", b"&", b"amp;", b" ", b"&#0", b"0", b"%", b"\\u00", b"73:"])
def test_no_text_takes_long(run: bytes) -> None:
    """Runs of what escapes are made of are looked through in one go, however long."""
    assert redact(run * 100_000, [KEY]) == run * 100_000


def test_files_within_a_response_are_looked_through_fast() -> None:
    """Of 40 MB of pictures in Base64 the key is taken within seconds, from within a picture and from beside it."""
    picture = base64.b64encode(bytes(range(256)) * 40_000).decode()
    within = picture[:9000] + KEY + picture[9000:]
    body = json.dumps({"data": [{"b64_json": picture, "text": f"a {KEY}"}, {"b64_json": within}] * 2}).encode()
    began = time.process_time()
    kept = redact(body, (KEY,))
    assert time.process_time() - began < 3
    assert kept == body.replace(KEY.encode(), HIDDEN.encode())


def test_short_secrets_do_not_damage_texts() -> None:
    """A key that could be part of any word is not looked for."""
    assert redact('{"task_id": "key"}', ["key", ""]) == '{"task_id": "key"}'


def test_a_key_outside_ascii_is_removed_though_it_has_fewer_letters_than_bytes() -> None:
    """A key that stands alone is removed whatever letters it is written in."""
    assert "密钥密钥密钥密钥密钥" not in redact("密钥密钥密钥密钥密钥", ["密钥密钥密钥密钥密钥"])


def test_a_quotation_is_one_line_and_is_cut() -> None:
    """Of a long text its first 500 characters are quoted, in one line, and an ellipsis shows that there was more."""
    assert quote("a\n\n  b\x1bc") == "a b\\u001bc"
    assert quote("x" * 500) == "x" * 500
    assert quote("x" * 501) == "x" * 500 + "…"
    assert quote(b"\xef\xbb\xbf{}") == "{}"
    assert len(quote(b"\x00" * 100_000)) == 501


def test_the_key_is_gone_even_where_the_cut_goes_through_it() -> None:
    """A secret is removed before the text is cut, so that no half of it remains."""
    assert "sk-A" not in quote("x" * 495 + KEY, [KEY])


def test_a_page_is_shown_by_its_title() -> None:
    """A web page is reported by its title, its first characters are kept all the same."""
    page = b'\n<!doctype html>\n<html lang="en"><head><TITLE>\n New &amp; API </TITLE></head><body>welcome'
    shown = quote_response(200, page, [KEY])
    assert shown.title == "New & API"
    assert str(shown) == 'HTTP 200, a web page titled "New & API"'
    assert "welcome" in shown.text
    assert str(quote_response(502, b"<html><body>oops")) == "HTTP 502, a web page without a title"


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b'{"odd": 1}', 'HTTP 418: {"odd": 1}'),
        (b"", "HTTP 418, an empty body"),
        (b"\x00\xff\xfe" * 100, "HTTP 418: 300 bytes that are no text"),
        (b"<svg xmlns='x'/>", "HTTP 418: <svg xmlns='x'/>"),
    ],
)
def test_a_response_is_shown_by_its_status_and_beginning(body: bytes, shown: str) -> None:
    """What is no page is shown by its status and its first characters."""
    assert str(quote_response(418, body)) == shown
    assert title_of(body) is None
