"""What the contract's `x-upload` has against a file: its kind, bytes, pixels, ratio, seconds; and how to mend it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Any, NamedTuple

from .files import UNKNOWN, is_cut_short, media_type, pixels, seconds, suffix
from .language import localised, mark, message, tr

_WORDS = {
    UNKNOWN: mark("of no known kind"),
    "audio/mp4": "M4A",
    "audio/mpeg": "MP3",
    "image/jpeg": "JPEG",
    "image/svg+xml": "SVG",
    "image/webp": "WebP",
    "text/html": mark("an HTML page"),
    "text/plain": mark("text"),
    "video/quicktime": "MOV",
    "video/webm": "WebM",
}
_SECONDS_OFF = 0.1  # headers round
_PAGED = ("application/pdf", "image/gif", "image/tiff")


class Fault(NamedTuple):
    """One thing that makes a file unusable in a field.

    Attributes:
        what: What is wrong.
        advice: What to do about it.
    """

    what: str
    advice: str


def find_faults(content: bytes, rules: Mapping[str, Any], name: str | None = None) -> Iterator[Fault]:
    """Yield what the rules of a field have against a file; nothing for what they do not state.

    Args:
        content: The file.
        rules: The field's `x-upload`.
        name: The file's name, for the advice.
    """
    if len(content) > rules.get("max_bytes", len(content)):
        yield too_large(len(content), rules, name)
    kind, kinds = media_type(content), rules.get("kinds", ())
    if kinds and kind not in kinds:
        yield Fault(
            message("the file is {word}, not {words}", word=_word(kind), words=words(kinds)),
            _conversion(kind, kinds, name),
        )
        return
    if kinds and is_cut_short(content, kind):
        yield Fault(
            message("the {word} file is damaged: its end is missing", word=_word(kind)),
            message("copy or download it again"),
        )
        return
    if ("pixels" in rules or "ratio" in rules) and (size := pixels(content)):
        yield from _size_faults(*size, rules, name or f"file.{suffix(kind)}")
    if "seconds" in rules and (length := seconds(content)):
        yield from _length_faults(length, rules["seconds"], name or f"file.{suffix(kind)}")


def too_large(count: int | None, rules: Mapping[str, Any], name: str | None = None) -> Fault:
    """Return what to say of a file with more bytes than the field takes; None where they were not counted."""
    limit = rules["max_bytes"]
    what = message("{count} bytes are too many", count=count) if count else message("these are too many bytes")
    source = name or {"image": "file.jpg", "video": "file.mp4", "audio": "file.mp3"}.get(rules["type"], "file")
    if rules["type"] == "image":
        advice = message(
            "make it smaller: magick {source} -resize '2048x2048>' {beside}",
            source=shlex.quote(source),
            beside=_beside(source, "jpg"),
        )
    elif rules["type"] == "file":
        advice = message("send less of it")
    else:
        advice = message(
            "compress it: ffmpeg -i {source} -b:a 96k {beside}",
            source=shlex.quote(source),
            beside=_beside(source, _ending(source)),
        )
    return Fault(message("{what}; no more than {limit} are taken", what=what, limit=limit), advice)


def decoded_length(text: str) -> int:
    """Return how many bytes Base64 stands for, without decoding it."""
    return len(text) * 3 // 4 - text[-2:].count("=")


def words(kinds: Iterator[str] | list[str] | tuple[str, ...]) -> str:
    """Return media types as people name them: `JPEG or PNG`."""
    named = [_word(kind) for kind in kinds]
    if len(named) == 1:
        return named[0]
    return message("{kinds} or {last}", kinds=", ".join(named[:-1]), last=named[-1])


def describe(rules: Mapping[str, Any]) -> str:
    """Return what a field takes in one line: `JPEG or PNG, at most 10 MB, sides of at least 300 pixels`.

    It is in the user's language.
    """
    parts = [localised(words(rules["kinds"]))] if "kinds" in rules else []
    if "max_bytes" in rules:
        parts.append(tr("at most {size:.3g} MB", size=rules["max_bytes"] / 1024**2))
    if "pixels" in rules:
        parts.append(tr("sides of {range} pixels", range=_range(rules["pixels"])))
    if "seconds" in rules:
        parts.append(tr("{range} seconds", range=_range(rules["seconds"])))
    if "fps" in rules:
        parts.append(tr("{range} fps", range=_range(rules["fps"])))
    if "ratio" in rules:
        parts.append(
            tr("ratio {least} to {most}", least=_ratio(rules["ratio"]["min"]), most=_ratio(rules["ratio"]["max"]))
        )
    return tr(", ").join(parts)


def _size_faults(width: int, height: int, rules: Mapping[str, Any], source: str) -> Iterator[Fault]:
    sides, ratio = rules.get("pixels", {}), rules.get("ratio", {})
    target = _beside(source, _ending(source))
    quoted = shlex.quote(source)
    if min(width, height) < sides.get("min", 0):
        least = sides["min"]
        yield Fault(
            message(
                "{width}×{height} pixels are too few; each side needs at least {least}",
                width=width,
                height=height,
                least=least,
            ),
            message(
                "enlarge it: magick {quoted} -resize '{least}x{least}^' {target}",
                quoted=quoted,
                least=least,
                target=target,
            ),
        )
    if max(width, height) > (most := sides.get("max", max(width, height))):
        yield Fault(
            message(
                "{width}×{height} pixels are too many; each side may have at most {most}",
                width=width,
                height=height,
                most=most,
            ),
            message(
                "make it smaller: magick {quoted} -resize '{most}x{most}>' {target}",
                quoted=quoted,
                most=most,
                target=target,
            ),
        )
    lowest, highest = ratio.get("min", 0), ratio.get("max", float("inf"))
    if not lowest * 0.999999 <= width / height <= highest * 1.000001:
        wide, high = min(width, int(height * highest)) if ratio.get("max") else width, height
        high = min(height, int(width / lowest)) if lowest and width / height < lowest else high
        yield Fault(
            message(
                "{width}×{height} pixels are a ratio of {ratio}, outside {lowest} to {highest}",
                width=width,
                height=height,
                ratio=_ratio(width / height),
                lowest=_ratio(lowest),
                highest=_ratio(highest),
            ),
            message(
                "crop it: magick {quoted} -gravity center -crop {wide}x{high}+0+0 +repage {target}",
                quoted=quoted,
                wide=wide,
                high=high,
                target=target,
            ),
        )


def _length_faults(length: float, limits: Mapping[str, float], source: str) -> Iterator[Fault]:
    if length < limits.get("min", 0) - _SECONDS_OFF:
        yield Fault(
            message(
                "its {length:.3g} s are too short; at least {limits:g} s are needed",
                length=length,
                limits=limits["min"],
            ),
            message("give a longer one"),
        )
    if length > limits.get("max", length) + _SECONDS_OFF:
        target = _beside(source, _ending(source))
        yield Fault(
            message(
                "its {length:.4g} s are too long; at most {limits:g} s are taken", length=length, limits=limits["max"]
            ),
            message(
                "cut it: ffmpeg -i {source} -t {limits:g} {target}",
                source=shlex.quote(source),
                limits=limits["max"],
                target=target,
            ),
        )


def _conversion(kind: str, kinds: list[str], name: str | None) -> str:
    wanted = kinds[0]
    source = name or f"file.{suffix(kind)}"
    target = _beside(source, suffix(wanted))
    was, becomes = kind.partition("/")[0], wanted.partition("/")[0]
    if kind == "text/html":
        return message("it is a web page that was saved instead of the file; open the file's own address")
    if becomes == "image" and (was == "image" or kind == "application/pdf"):
        page = f"{source}[0]" if kind in _PAGED else source
        return message("convert it: magick {page} {target}", page=shlex.quote(page), target=target)
    if becomes == "image" and was == "video":
        return message(
            "take a frame of it: ffmpeg -i {source} -frames:v 1 {target}", source=shlex.quote(source), target=target
        )
    if becomes in ("audio", "video") and was in (becomes, "video"):
        return message("convert it: ffmpeg -i {source} {target}", source=shlex.quote(source), target=target)
    if was == "text":
        return message("give the {becomes} itself", becomes=becomes)
    return message("save it as {word} with a program that opens it", word=_word(wanted))


def _ending(source: str) -> str:
    return PurePath(source).suffix[1:] or "bin"


def _beside(source: str, ending: str) -> str:
    """Return a name next to a file that is not the file's own."""
    path = PurePath(source)
    target = path.with_suffix(f".{ending}")
    return shlex.quote(str(target if target != path else path.with_name(f"{path.stem}-2.{ending}")))


def _word(kind: str) -> str:
    if kind in _WORDS:
        return message(_WORDS[kind])
    return suffix(kind).upper() if suffix(kind) != "bin" else kind


def _range(limits: Mapping[str, float]) -> str:
    least, most = limits.get("min"), limits.get("max")
    if least is not None and most is not None:
        return tr("{least:g} to {most:g}", least=least, most=most)
    return tr("at least {least:g}", least=least) if least is not None else tr("at most {most:g}", most=most)


def _ratio(value: float) -> str:
    return f"1:{1 / value:.3g}" if 0 < value < 1 else f"{value:.3g}:1"
