"""Turn the bytes of a file into text: size, UTF-8, and no character that hides or breaks anything."""

import re
import unicodedata
from dataclasses import dataclass

from quizapp.core.errors import Location, Message, Problem

MOST_BYTES = 16 * 1024 * 1024
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
# YAML breaks lines at these, editors do not: they would shift every line number.
_LINE_SEPARATORS = ("\x85", "\u2028", "\u2029")
_MOST_FORBIDDEN = 20
_NO_TEXTS = {
    b"PK\x03\x04": "DOCX, ODT, ZIP",
    b"%PDF": "PDF",
    b"\xd0\xcf\x11\xe0": "DOC",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPG",
}
"""How files begin that somebody may give another ending, or take for a set."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file with line feeds as line ends, None where it cannot be read."""

    text: str | None
    problems: tuple[Problem, ...] = ()


def decode(data: bytes | str, path: str) -> Decoded:
    """Return the text of a file, or what keeps it from being read as text."""
    size = len(data)
    if size > MOST_BYTES:
        message = Message.of("text-too-large", size=f"{size / 2**20:.1f}", limit=MOST_BYTES // 2**20)
        return Decoded(None, (Problem(message, location=Location(path, 1, 1)),))
    try:
        raw = data.decode("utf-8") if isinstance(data, bytes) else data
    except UnicodeDecodeError as error:
        return Decoded(None, (_not_utf8(error.object, error.start, path),))
    text = _plain(raw)
    # What is forbidden cannot be printed, and to ask for that is faster by far.
    if not text.replace("\n", " ").isprintable() and (found := tuple(FORBIDDEN.finditer(text))):
        return Decoded(None, tuple(_forbidden(text, match, path) for match in found[:_MOST_FORBIDDEN]))
    return Decoded(text)


def characters(data: bytes) -> str | None:
    """Return the text of a file as `decode` does, None where it is no text; characters that must not be in it are."""
    try:
        return _plain(data.decode("utf-8"))
    except UnicodeDecodeError:
        return None


def character_name(character: str) -> str:
    """Return how a character that cannot be shown is called: its number and, where it has one, its name."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()


def _plain(raw: str) -> str:
    """Return a text without a mark of byte order, with line feeds as the only line ends."""
    text = raw.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for separator in _LINE_SEPARATORS:
        text = text.replace(separator, " ")
    return text


def _not_utf8(data: bytes, start: int, path: str) -> Problem:
    for head, kind in _NO_TEXTS.items():
        if data.startswith(head):
            return Problem(Message.of("not-text", found=kind), location=Location(path, 1, 1))
    line_start = data.rfind(b"\n", 0, start) + 1
    column = len(data[line_start:start].decode("utf-8", "replace")) + 1
    line = data.count(b"\n", 0, start) + 1
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in data[:64]:
        return Problem(Message.of("not-utf8", encoding="UTF-16"), location=Location(path, 1, 1))
    return Problem(Message.of("not-utf8", encoding="Windows-1252 / ISO-8859-1"), location=Location(path, line, column))


def _forbidden(text: str, match: re.Match[str], path: str) -> Problem:
    line_start = text.rfind("\n", 0, match.start()) + 1
    column = match.start() - line_start + 1
    place = Location(path, text.count("\n", 0, match.start()) + 1, column, end_column=column + 1)
    return Problem(Message.of("forbidden-character", character=character_name(match.group())), location=place)
