"""Write single texts as YAML: plain where they can be, else quoted, several lines as a block."""

import re

# What stands at the beginning of a plain text would mean something else there.
_MEANT_FIRST = re.compile(r"""[-?:](?:\s|$)|---|\.\.\.|[,\[\]{}#&*!|>'"%@`?:=]""")
_MEANT_INSIDE = re.compile(r":(?:\s|$)|\s#")
_MEANT_IN_BRACKETS = re.compile(r"[,\[\]{}?]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_CONTROL_IN_BLOCK = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|^\t|\n\t")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
# Editors take these for "no value", though the reader takes them for text.
_NOTHING = frozenset(("~", "null", "Null", "NULL"))
_LONGEST_KEY = 900
_LONGEST_LINE = 100


def inline(text: str) -> str:
    """Return a text on one line, in quotes where it needs them."""
    if _is_plain(text):
        return text
    return quoted(text)


def key(text: str) -> str:
    """Return a text as the left side of a mapping, its colon included; the value may follow on the same line."""
    written = quoted(text) if text == "<<" else inline(text)
    return f"{written}:" if len(written) <= _LONGEST_KEY else f"? {written}\n:"


def block(text: str, indent: int) -> str | None:
    """Return a text of several lines as a block behind its field, None where a block would change it.

    A text that ends in blank lines is no block: a blank line put behind it later would belong to it.
    """
    lines = text.split("\n")
    if len(lines) < 2 or _CONTROL_IN_BLOCK.search(text) or not lines[0].strip() or lines[0][0].isspace():
        return None
    body = text.rstrip("\n")
    if not body.rpartition("\n")[2].strip():
        return None
    ends = len(text) - len(body)
    if ends > 1:
        return None
    margin = " " * indent
    written = "\n".join(margin + line if line else "" for line in body.split("\n"))
    return f"{'|' if ends else '|-'}\n{written}"


def brackets(texts: tuple[str, ...]) -> str | None:
    """Return a list in square brackets, None where it is too long or an entry cannot stand there plainly."""
    if not all(_is_plain(text) and not _MEANT_IN_BRACKETS.search(text) for text in texts):
        return None
    written = f"[{', '.join(texts)}]"
    return written if len(written) <= _LONGEST_LINE else None


def _is_plain(text: str) -> bool:
    return bool(
        text
        and text not in _NOTHING
        and text[0] != " "
        and text[-1] != " "
        and not _MEANT_FIRST.match(text)
        and not _MEANT_INSIDE.search(text)
        and not _CONTROL.search(text)
    )


def quoted(text: str) -> str:
    """Return a text in double quotes, in single ones where it holds double quotes or backslashes."""
    if _CONTROL.search(text):
        return '"' + "".join(_escaped(character) for character in text) + '"'
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    return f"\\u{ord(character):04x}" if _CONTROL.match(character) else character
